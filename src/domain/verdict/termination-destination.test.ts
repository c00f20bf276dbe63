import { expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  eastMountainFacts,
  implicit,
  propagatingTo,
  settledIn,
  withParts,
} from '../account/facts-fixture.ts'
import { settlesAt } from '../account/route.ts'
import { terminationDestination } from './termination-destination.ts'

const east = eastMountainFacts()
const until = settlesAt(propagatingTo('ie1'))

it.each<readonly [string, TrunkFacts, object]>([
  ['settled', east, { kind: 'processed', region: 'us1' }],
  ['never written', { ...east, terminationRoute: implicit }, { kind: 'processed', region: 'us1' }],
  [
    'on its way, from a known Region',
    { ...east, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' },
    { kind: 'propagating', region: 'ie1', former: 'us1', until },
  ],
  [
    'on its way, from an unknown one',
    { ...east, terminationRoute: propagatingTo('ie1') },
    { kind: 'propagating', region: 'ie1', former: null, until },
  ],
  ['no instance there', { ...east, terminationRoute: settledIn('au1') }, { kind: 'refused', region: 'au1' }],
  [
    'nobody is allowed',
    withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', [])] }),
    { kind: 'refused', region: 'us1' },
  ],
  [
    'a number fails, which is the other leg',
    withParts(east, 'us1', { originationUrls: [] }),
    { kind: 'processed', region: 'us1' },
  ],
  ['not loaded', { ...east, terminationRoute: undefined }, { kind: 'not-read' }],
])('%s', (_, facts, expected) => {
  expect(terminationDestination(facts)).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { eastMountainFacts, implicit, propagatingTo, settledIn, withInstance, withParts } from './facts-fixture.ts'
import type { TrunkFacts } from './facts.ts'
import { terminationDestination } from './termination-destination.ts'

describe('where calls through any localized URI are processed', () => {
  const facts = eastMountainFacts()
  const cases: readonly (readonly [string, TrunkFacts, object])[] = [
    ['settled', facts, { kind: 'processed', region: 'us1' }],
    ['never written: US1 (R10)', { ...facts, terminationRoute: implicit }, { kind: 'processed', region: 'us1' }],
    ['not read', { ...facts, terminationRoute: undefined }, { kind: 'not-read' }],
    [
      'propagating, changed here: either',
      { ...facts, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' },
      { kind: 'propagating', region: 'ie1', former: 'us1' },
    ],
    [
      'propagating, changed by somebody else: the former Region is not known',
      { ...facts, terminationRoute: propagatingTo('ie1') },
      { kind: 'propagating', region: 'ie1', former: null },
    ],
    [
      'the active Region has no instance (R8)',
      withInstance({ ...facts, terminationRoute: settledIn('ie1') }, 'ie1', null),
      { kind: 'refused', region: 'ie1' },
    ],
    [
      'the active Region lets nobody in (R6)',
      withParts(facts, 'us1', { credentialLists: [], ipAccessControlLists: [] }),
      { kind: 'refused', region: 'us1' },
    ],
  ]
  test.each(cases)('%s', (_name, given, expected) => {
    expect(terminationDestination(given)).toMatchObject(expected)
  })
})

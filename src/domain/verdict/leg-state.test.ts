import { describe, expect, it } from 'vitest'
import {
  eastMountainFacts,
  implicit,
  now,
  numberFacts,
  propagatingTo,
  settledIn,
  withInstance,
} from '../account/facts-fixture.ts'
import { type LegState, numberLegState, terminationLegState } from './leg-state.ts'
import { groupTrunks } from '../account/trunk.ts'
import type { RegionCode } from '../base/region.ts'
import { type Route, settlesAt } from '../account/route.ts'

const until = settlesAt(propagatingTo('ie1'))

const cases: readonly (readonly [string, Route | undefined, RegionCode | null, RegionCode, object])[] = [
  ['settled here', settledIn('ie1'), null, 'ie1', { kind: 'active' }],
  ['settled elsewhere', settledIn('ie1'), null, 'us1', { kind: 'inactive', activeIn: 'ie1' }],
  ['settled elsewhere, from here', settledIn('ie1'), 'us1', 'us1', { kind: 'inactive', activeIn: 'ie1' }],
  ['never written', implicit, null, 'us1', { kind: 'active' }],
  ['never written, seen from IE1', implicit, null, 'ie1', { kind: 'inactive', activeIn: 'us1' }],
  ['on its way here', propagatingTo('ie1'), 'us1', 'ie1', { kind: 'propagating', until }],
  ['on its way here from somewhere', propagatingTo('ie1'), null, 'ie1', { kind: 'propagating', until }],
  ['on its way from here', propagatingTo('ie1'), 'us1', 'us1', { kind: 'may-still-take-calls', until }],
  ['on its way between two others', propagatingTo('ie1'), 'us1', 'au1', { kind: 'inactive', activeIn: 'ie1' }],
  ['on its way, perhaps from here', propagatingTo('ie1'), null, 'us1', { kind: 'may-take-calls', until }],
  ['written here twice', propagatingTo('ie1'), 'ie1', 'ie1', { kind: 'propagating', until }],
  ['not loaded', undefined, null, 'us1', { kind: 'not-read' }],
]

describe.each([
  [
    'termination',
    (route: Route | undefined, former: RegionCode | null, region: RegionCode): LegState =>
      terminationLegState(region, eastMountainFacts({ terminationRoute: route, formerTerminationRegion: former })),
  ],
  [
    'origination',
    (route: Route | undefined, former: RegionCode | null, region: RegionCode): LegState =>
      numberLegState(region, numberFacts({ route, formerRegion: former }), now),
  ],
])('%s', (_, state) => {
  it.each(cases)('%s', (_name, route, former, region, expected) => {
    expect(state(route, former, region)).toEqual(expected)
  })
})

it('says that a trunk without a domain name has no termination leg', () => {
  const unnamed = withInstance(eastMountainFacts({ terminationRoute: null }), 'us1', { domainName: null })
  const [trunk] = groupTrunks(Object.values(unnamed.trunk.instances).filter(({ domainName }) => domainName === null))
  expect(trunk && terminationLegState('us1', { ...unnamed, trunk })).toEqual({ kind: 'no-domain-name' })
})

import { expect, test } from 'vitest'
import { configuration, eastMountainFacts, numberAt, numberFacts, settledIn } from '../domain/account/facts-fixture.ts'
import type { NumberFacts } from '../domain/account/facts.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import { regionsWithReroutes } from './numbers-of-tab.ts'

const associatedInBoth = (index: number, route: Route | undefined): NumberFacts => {
  const number = numberAt(index)
  const configurations = { us1: configuration('us1', { number }), ie1: configuration('ie1', { number }), au1: null }
  return numberFacts({ number, configurations, route })
}

const cases: readonly (readonly [string, readonly (Route | undefined)[], readonly RegionCode[]])[] = [
  ['split over two Regions: from both', [settledIn('us1'), settledIn('ie1')], ['us1', 'ie1']],
  ['all in one Region: from the other', [settledIn('ie1'), settledIn('ie1')], ['us1']],
  ['routes not loaded: from none', [undefined, undefined], []],
]

test.each(cases)('which Regions’ pages offer to re-route numbers %s', (_, routes, regions) => {
  const numbers = routes.map((route, index) => associatedInBoth(index, route))
  expect(regionsWithReroutes(eastMountainFacts({ numbers }))).toEqual(regions)
})

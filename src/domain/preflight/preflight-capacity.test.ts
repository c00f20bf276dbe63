import { expect, it } from 'vitest'
import type { CapacityNote } from '../account/capacity.ts'
import { eastMountain, eastMountainFacts } from '../account/facts-fixture.ts'
import type { RegionCode } from '../base/region.ts'
import { trunkReadiness } from './readiness.ts'
import { preflight } from './preflight.ts'
import { regionVerdict } from '../verdict/region-verdict.ts'

const facts = eastMountainFacts()
const noted = (cps: Partial<Record<RegionCode, number>>) => ({
  ...facts,
  capacity: Object.fromEntries(
    Object.entries(cps).map(([region, figure]): [string, CapacityNote] => [
      region,
      { cps: figure, by: 'M. Okafor', at: facts.now },
    ]),
  ),
})
const found = (cps: Partial<Record<RegionCode, number>>, target: RegionCode = 'ie1') =>
  preflight({ subject: { leg: 'termination', domainName: eastMountain }, target }, noted(cps))
    .filter(({ check }) => check === 'capacity')
    .map(({ severity, id }) => `${severity}: ${id}`)

it.each<readonly [Partial<Record<RegionCode, number>>, readonly string[]]>([
  [{}, ['note: cps-unknown']],
  [{ us1: 5 }, ['warning: cps-unknown']],
  [{ us1: 5, ie1: 1 }, ['warning: cps-lower']],
  [{ us1: 5, ie1: 5 }, ['passed: passed']],
  [{ us1: 5, ie1: 30 }, ['passed: passed']],
  [{ ie1: 1 }, ['passed: passed']],
  [{ us1: 5, au1: 1 }, ['warning: cps-unknown']],
])('with the CPS noted as %o, a re-route from US1 to IE1 finds %o', (cps, expected) => {
  expect(found(cps)).toEqual(expected)
})

it('does not compare a Region with itself', () => {
  expect(found({ us1: 5 }, 'us1')).toEqual([])
})

it('is not ready where fewer calls per second are noted than where calls go now', () => {
  expect(regionVerdict('ie1', noted({ us1: 5, ie1: 1 }))).toEqual({
    kind: 'not-ready',
    reasons: [{ kind: 'capacity-lower', leg: 'termination', activeIn: 'us1', there: 5, here: 1 }],
  })
  expect(regionVerdict('ie1', noted({ us1: 5, ie1: 5 })).kind).toBe('ready')
  expect(regionVerdict('ie1', noted({ us1: 5 })).kind).toBe('ready')
})

it('is in Readiness only where somebody noted a lower figure', () => {
  const ids = (cps: Partial<Record<RegionCode, number>>) =>
    trunkReadiness(noted(cps)).findings.flatMap(({ finding }) => (finding.check === 'capacity' ? finding.id : []))
  expect(ids({})).toEqual([])
  expect(ids({ us1: 5, ie1: 1 })).toEqual(['cps-lower'])
})

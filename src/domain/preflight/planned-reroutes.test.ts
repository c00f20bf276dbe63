import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  eastMountain,
  eastMountainFacts,
  numberAt,
  numberFacts,
  office,
  propagatingTo,
  regionUnread,
} from '../account/facts-fixture.ts'
import type { FindingId } from './finding.ts'
import { preflightAll } from './planned-reroutes.ts'
import { preflightCases } from '../cases/preflight.cases.ts'
import type { RegionCode } from '../base/region.ts'
import type { RouteSubject } from '../account/route.ts'

const east = eastMountainFacts()
const termination: RouteSubject = { leg: 'termination', domainName: eastMountain }
const origination: RouteSubject = { leg: 'origination', number: office }

const check = (facts: TrunkFacts, subjects: readonly RouteSubject[], target: RegionCode = 'ie1') =>
  preflightAll({ subjects, target }, facts)

describe('every check of a re-route', () => {
  it.each(preflightCases)('%s', (_, subject, facts, id, severity, code) => {
    expect(check(facts, [subject])).toContainEqual(expect.objectContaining({ id, severity, code }))
  })

  const findingIn = (facts: TrunkFacts, id: FindingId) =>
    check(facts, [termination, origination]).find((finding) => finding.id === id)
  const ofOneLeg = preflightCases.filter(([, , , id]) => id === 'legs-in-two-regions')

  it.each(preflightCases.filter((one) => !ofOneLeg.includes(one)))(
    '%s: also found for both legs together, with its subjects',
    (_, subject, facts, id) => {
      expect(findingIn(facts, id)?.subjects).toContainEqual(subject)
    },
  )

  it.each(ofOneLeg)('%s: not found for both legs together', (_, __, facts, id) => {
    expect(findingIn(facts, id)).toBeUndefined()
  })
})

describe('several subjects', () => {
  const second = numberFacts({ number: numberAt(1) })
  const facts = { ...east, numbers: [...east.numbers, second] }
  const numbers: readonly RouteSubject[] = [origination, { leg: 'origination', number: numberAt(1) }]

  it('report once what they share', () => {
    const found = check(facts, numbers)
    expect(new Set(found.map((finding) => JSON.stringify(finding))).size).toBe(found.length)
    expect(found.find(({ check: what }) => what === 'origination-urls')?.subjects).toEqual(numbers)
  })

  it('leave no leg in another Region if they move together', () => {
    expect(
      check(facts, [termination, ...numbers]).filter(({ check: what }) => what === 'legs-afterwards'),
    ).toMatchObject([{ id: 'passed' }])
    expect(check(facts, numbers).some(({ id }) => id === 'legs-in-two-regions')).toBe(true)
  })

  it('name the subject that a finding is about', () => {
    const dead = {
      ...facts,
      numbers: [...east.numbers, { ...second, configurations: { ...second.configurations, ie1: null } }],
    }
    expect(check(dead, numbers).find(({ id }) => id === 'number-not-configured')?.subjects).toEqual([numbers[1]])
  })

  it('are worst first', () => {
    const found = check(regionUnread(facts, 'us1'), [termination, ...numbers])
    const order = ['blocker', 'overridable-blocker', 'warning', 'note', 'not-checked', 'passed']
    const ranks = found.map(({ severity }) => order.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

it('nothing blocks re-routing away from a Region that does not answer', () => {
  const out = { ...regionUnread(east, 'ie1'), terminationRoute: { ...propagatingTo('ie1'), dateUpdated: east.now } }
  const found = check(out, [termination, origination], 'us1')
  expect(found.filter(({ severity }) => severity.endsWith('blocker'))).toEqual([])
})

import { describe, expect, it } from 'vitest'
import {
  eastMountain,
  eastMountainFacts,
  numberAt,
  numberFacts,
  office,
  settledIn,
  withNumber,
} from '../../domain/account/facts-fixture.ts'
import { type PlannedReroutes, preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import { changesWords, afterwardsWords, staysWords } from './review-effect-text.ts'

const termination: PlannedReroutes = { subjects: [{ leg: 'termination', domainName: eastMountain }], target: 'ie1' }
const origination: PlannedReroutes = { subjects: [{ leg: 'origination', number: office }], target: 'ie1' }
const both: PlannedReroutes = { subjects: [...termination.subjects, ...origination.subjects], target: 'ie1' }
const facts = eastMountainFacts()

describe('what changes', () => {
  it.each([
    [termination, facts, '1 Termination URI · 0 numbers'],
    [origination, facts, '0 Termination URIs · 1 number'],
    [both, facts, '1 Termination URI · 1 number'],
    [both, withNumber(facts, { route: settledIn('ie1') }), '1 Termination URI · 0 numbers'],
    [termination, eastMountainFacts({ terminationRoute: settledIn('ie1') }), 'Nothing: already active'],
  ])('%#', (plan, of, said) => expect(changesWords(plan, of)).toBe(said))
})

describe('what does not change', () => {
  it.each([
    [termination, facts, 'Calls to numbers stay in US1'],
    [termination, withNumber(facts, { route: undefined }), 'Calls to numbers stay where they are'],
    [termination, eastMountainFacts({ numbers: [] }), 'No numbers on this trunk'],
    [termination, eastMountainFacts({ numbers: [], numberListsRead: ['us1'] }), 'Calls to numbers stay where they are'],
    [termination, eastMountainFacts({ numberListsRead: ['us1'] }), 'Calls to numbers stay where they are'],
    [
      origination,
      eastMountainFacts({
        numbers: [numberFacts(), numberFacts({ number: numberAt(1) })],
        numberListsRead: ['us1'],
      }),
      'Calls from your PBX stay in US1 · at least 1 other number stays',
    ],
    [origination, facts, 'Calls from your PBX stay in US1'],
    [both, facts, 'Nothing else on this trunk'],
    [origination, eastMountainFacts({ terminationRoute: undefined }), 'Calls from your PBX stay where they are'],
    [
      origination,
      eastMountainFacts({ numbers: [numberFacts(), numberFacts({ number: numberAt(1) })] }),
      'Calls from your PBX stay in US1 · 1 other number stays',
    ],
    [
      origination,
      eastMountainFacts({ trunk: { ...facts.trunk, domainName: null }, terminationRoute: null }),
      'No Termination URI on this trunk',
    ],
  ])('%#', (plan, of, said) => expect(staysWords(plan, of)).toBe(said))
})

describe('where calls are processed afterwards', () => {
  it.each([
    ['From PBX in IE1, to numbers in US1', facts],
    ['Aligned in IE1', withNumber(facts, { route: settledIn('ie1') })],
    ['Not checked', withNumber(facts, { route: undefined })],
  ])('%s', (said, of) => expect(afterwardsWords(termination, preflightAll(termination, of))).toBe(said))

  it('names what answers the number in the target', () => {
    const toAu1: PlannedReroutes = { ...origination, target: 'au1' }
    const split = eastMountainFacts({ terminationRoute: settledIn('ie1') })
    const said = 'From PBX in IE1 · nothing answers the number in AU1'
    expect(afterwardsWords(toAu1, preflightAll(toAu1, split))).toBe(said)
  })

  it('is not known before the check', () => expect(afterwardsWords(termination, null)).toBe('Checking…'))
})

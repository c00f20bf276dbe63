import { expect, it } from 'vitest'
import { eastMountain, eastMountainFacts, numberAt } from '../../domain/account/facts-fixture.ts'
import { type PlannedFinding, preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { whoseWords } from './whose-words.ts'

const pbx: RouteSubject = { leg: 'termination', domainName: eastMountain }
const number = (index: number): RouteSubject => ({ leg: 'origination', number: numberAt(index) })
const [some] = preflightAll({ subjects: [pbx], target: 'ie1' }, eastMountainFacts())
const of = (subjects: readonly RouteSubject[]): PlannedFinding => {
  if (some === undefined) throw new Error('A preflight without a finding')
  return { ...some, subjects }
}

it.each([
  ['of one subject nothing is to be told apart', [pbx], [pbx], null],
  ['of all subjects', [pbx, number(1)], [pbx, number(1)], null],
  ['of the calls from the PBX', [pbx], [pbx, number(1)], 'Of calls from your PBX.'],
  ['of one number', [number(1)], [pbx, number(1)], 'Of calls to +1 402 555 1301.'],
  ['of all numbers', [number(1), number(2)], [pbx, number(1), number(2)], 'Of calls to all 2 numbers.'],
  [
    'of some numbers',
    [number(1), number(2)],
    [number(1), number(2), number(3)],
    'Of calls to +1 402 555 1301 and +1 402 555 1302.',
  ],
] as const)('%s', (_, subjects, plan, words) => {
  expect(whoseWords(of(subjects), { subjects: plan, target: 'ie1' })).toBe(words)
})

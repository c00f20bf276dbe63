import { expect, it } from 'vitest'
import { eastMountain, eastMountainFacts, numberAt } from '../../domain/account/facts-fixture.ts'
import { type PlannedFinding, preflightAll } from '../../domain/preflight/planned-reroutes.ts'
import type { RouteSubject } from '../../domain/account/route.ts'
import { whoseWords } from './whose-text.ts'

const pbx: RouteSubject = { leg: 'termination', domainName: eastMountain }
const number = (index: number): RouteSubject => ({ leg: 'origination', number: numberAt(index) })
const [some] = preflightAll({ subjects: [pbx], target: 'ie1' }, eastMountainFacts())
const of = (subjects: readonly RouteSubject[]): PlannedFinding => {
  if (some === undefined) throw new Error('A preflight without a finding')
  return { ...some, subjects }
}

it.each([
  ['one subject needs no distinction', [pbx], [pbx], null],
  ['all subjects', [pbx, number(1)], [pbx, number(1)], null],
  ['calls from the PBX', [pbx], [pbx, number(1)], 'Affects calls from your PBX.'],
  ['one number', [number(1)], [pbx, number(1)], 'Affects calls to +1 402 555 1301.'],
  ['all numbers', [number(1), number(2)], [pbx, number(1), number(2)], 'Affects calls to all 2 numbers.'],
  [
    'some numbers',
    [number(1), number(2)],
    [number(1), number(2), number(3)],
    'Affects calls to +1 402 555 1301 and +1 402 555 1302.',
  ],
] as const)('%s', (_, subjects, plan, words) => {
  expect(whoseWords(of(subjects), { subjects: plan, target: 'ie1' })).toBe(words)
})

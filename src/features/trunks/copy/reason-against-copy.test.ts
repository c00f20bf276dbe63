import { expect, test } from 'vitest'
import { plan, target } from '../../../domain/copy/copy-fixture.ts'
import { reasonAgainstCopy } from './reason-against-copy.ts'

const given = { isReading: false, plan: plan(), badName: false, passwords: ['Correct9horse'] }

test.each([
  [{}, undefined],
  [{ isReading: true }, 'Both Regions are being read'],
  [{ plan: undefined }, 'Both Regions must be read first'],
  [{ plan: plan(undefined, target({ trunkCount: 100 })) }, 'There is nothing to copy'],
  [{ badName: true }, 'A list cannot have the name that is given'],
  [{ passwords: ['', '', 'x'] }, '2 users have no password yet'],
  [{ passwords: ['short'] }, '1 password does not meet the rule'],
])('%o: %s', (changes, reason) => {
  expect(reasonAgainstCopy({ ...given, ...changes })).toBe(reason)
})

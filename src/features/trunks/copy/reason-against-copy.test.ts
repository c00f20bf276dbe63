import { expect, test } from 'vitest'
import { plan, target } from '../../../domain/copy/copy-fixture.ts'
import { reasonAgainstCopy } from './reason-against-copy.ts'

const given = { isLoading: false, plan: plan(), badName: false, passwords: ['Correct9horse'] }

test.each([
  [{}, undefined],
  [{ isLoading: true }, 'Both Regions are still loading'],
  [{ plan: undefined }, 'Both Regions must load first'],
  [{ plan: plan(undefined, target({ trunkCount: 100 })) }, 'There is nothing to copy'],
  [{ badName: true }, 'The name of a list is not valid'],
  [{ passwords: ['', '', 'x'] }, '2 users have no password yet'],
  [{ passwords: ['short'] }, '1 password does not meet the rule'],
])('%o: %s', (changes, reason) => {
  expect(reasonAgainstCopy({ ...given, ...changes })).toBe(reason)
})

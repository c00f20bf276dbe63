import { expect, test } from 'vitest'
import { trunkNameAdvice } from './friendly-name.ts'

test('up to 64 characters nothing is to be said, and empty is a name too', () => {
  expect(trunkNameAdvice('')).toBeNull()
  expect(trunkNameAdvice('x'.repeat(64))).toBeNull()
  expect(trunkNameAdvice(` ${'x'.repeat(64)} `)).toBeNull()
})

test('more are advised against', () => {
  expect(trunkNameAdvice('x'.repeat(65))).toContain('This has 65 characters; Twilio documents at most 64')
})

import { expect, test } from 'vitest'
import { disasterRecoveryUrlCases } from '../cases/disaster-recovery-url.cases.ts'
import { disasterRecoveryUrlAdvice, disasterRecoveryUrlProblem } from './disaster-recovery-url.ts'

test.each(disasterRecoveryUrlCases)('%j is taken: %s', (url, isTaken) => {
  expect(disasterRecoveryUrlProblem(url) === null).toBe(isTaken)
})

test('blanks around it do not matter', () => {
  expect(disasterRecoveryUrlProblem('  https://recovery.example.com ')).toBeNull()
  expect(disasterRecoveryUrlProblem('  ')).toBeNull()
})

test('another scheme is told apart from what is no address', () => {
  expect(disasterRecoveryUrlProblem('sip:recovery@example.com')).toContain('must begin with https://')
  expect(disasterRecoveryUrlProblem('recovery.example.com')).toContain('no web address')
})

test('http: is taken, with advice', () => {
  expect(disasterRecoveryUrlAdvice('http://recovery.example.com')).toContain('https://')
  expect(disasterRecoveryUrlAdvice('https://recovery.example.com')).toBeNull()
  expect(disasterRecoveryUrlAdvice('')).toBeNull()
})

import type { FieldProblem } from '../base/field-problem.ts'
import { type FieldReading, refused, taken, warned } from '../base/form-reading.ts'

export type PasswordRule = 'length' | 'digit' | 'lower-case' | 'upper-case'

/** "12 characters, at least 1 digit, mixed case": twilio.com/docs/voice/sip/api/sip-credential-resource */
export const leastPassword = 12

const tests: Readonly<Record<PasswordRule, (password: string) => boolean>> = {
  length: (password) => password.length >= leastPassword,
  digit: (password) => /\d/.test(password),
  'lower-case': (password) => /[a-z]/.test(password),
  'upper-case': (password) => /[A-Z]/.test(password),
}

const order: readonly PasswordRule[] = ['length', 'digit', 'lower-case', 'upper-case']

export type RuleState = { readonly rule: PasswordRule; readonly met: boolean }

/** Which rules the password meets so far. */
export const passwordRules = (password: string): readonly RuleState[] =>
  order.map((rule) => ({ rule, met: tests[rule](password) }))

export type PasswordProblem =
  | { readonly severity: 'refused'; readonly kind: 'weak'; readonly unmet: readonly PasswordRule[] }
  | { readonly severity: 'warning'; readonly kind: 'space-at-end' }

/** The password is sent as typed, including spaces. */
export function parsePassword(password: string): FieldReading<string, PasswordProblem> {
  const unmet = passwordRules(password).flatMap(({ rule, met }) => (met ? [] : [rule]))
  if (unmet.length > 0) return refused({ severity: 'refused', kind: 'weak', unmet })
  return password === password.trim()
    ? taken(password)
    : warned(password, [{ severity: 'warning', kind: 'space-at-end' }])
}

export type UserNameProblem = FieldProblem | { readonly severity: 'refused'; readonly kind: 'user-name-taken' }

const longestUserName = 32

/** @param others the list's user names; case matters */
export function parseUserName(text: string, others: readonly string[]): FieldReading<string, UserNameProblem> {
  const name = text.trim()
  const { length } = name
  if (length === 0) return refused({ severity: 'refused', kind: 'required' })
  if (length > longestUserName) return refused({ severity: 'refused', kind: 'too-long', most: longestUserName, length })
  return others.includes(name) ? refused({ severity: 'refused', kind: 'user-name-taken' }) : taken(name)
}

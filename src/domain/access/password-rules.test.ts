import { describe, expect, it } from 'vitest'
import { passwordRules, parsePassword, parseUserName } from './password-rules.ts'
import { passwordRuleWords, userNameWords } from './password-text.ts'

const met = (password: string) => passwordRules(password).flatMap((rule) => (rule.met ? [rule.rule] : []))

describe('passwordRules', () => {
  it.each([
    ['', []],
    ['a', ['lower-case']],
    ['A1', ['digit', 'upper-case']],
    ['Correct9', ['digit', 'lower-case', 'upper-case']],
    ['correcthorses', ['length', 'lower-case']],
    ['Correct9hors', ['length', 'digit', 'lower-case', 'upper-case']],
    // Other alphabets and their digits count for length alone.
    ['ÄÖÜäöü٣٤٥٦٧٨', ['length']],
  ])('%j meets %j', (password, rules) => {
    expect(met(password)).toEqual(rules)
  })

  it('are always all four, in the same order, each with a text', () => {
    expect(passwordRules('x').map(({ rule }) => passwordRuleWords[rule])).toEqual([
      'At least 12 characters',
      'A digit',
      'A lower-case letter',
      'An upper-case letter',
    ])
  })
})

describe('parsePassword', () => {
  it.each(['Correct9hors', ' Correct9horse ', 'Correct9horse\u{1f600}'])('%j is sent as it is', (password) => {
    expect(parsePassword(password)).toMatchObject({ ok: true, value: password })
  })

  it('warns about a space at either end, which is easily lost when copying it to the PBX', () => {
    expect(parsePassword(' Correct9horse')).toMatchObject({ ok: true, warnings: [{ kind: 'space-at-end' }] })
    expect(parsePassword('Correct 9horse')).toMatchObject({ ok: true, warnings: [] })
  })

  it.each([
    ['', ['length', 'digit', 'lower-case', 'upper-case']],
    ['Short9horse', ['length']],
    ['correct9horse', ['upper-case']],
    ['CORRECT9HORSE', ['lower-case']],
    ['CorrectHorses', ['digit']],
  ])('%j is refused for %j', (password, unmet) => {
    expect(parsePassword(password)).toEqual({ ok: false, problem: { severity: 'refused', kind: 'weak', unmet } })
  })
})

describe('parseUserName', () => {
  it.each([
    ['sbc-admin', 'sbc-admin'],
    [' night ', 'night'],
    ['x'.repeat(32), 'x'.repeat(32)],
    ['NIGHT', 'NIGHT'],
  ])('%j is sent as %j', (text, value) => {
    expect(parseUserName(text, ['night-desk'])).toEqual({ ok: true, value, warnings: [] })
  })

  it.each([
    ['', 'required', 'The user name is missing.'],
    ['  ', 'required', 'The user name is missing.'],
    ['x'.repeat(33), 'too-long', 'The user name has 33 characters; the limit is 32.'],
    ['night', 'user-name-taken', 'The list already has this user; change its password instead.'],
  ])('%j is refused: %s', (text, kind, sentence) => {
    const reading = parseUserName(text, ['night'])
    expect(reading).toMatchObject({ ok: false, problem: { kind } })
    expect(reading.ok ? '' : userNameWords(reading.problem)).toBe(sentence)
  })
})

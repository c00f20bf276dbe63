import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type E164, formatE164, parseE164 } from '../base/e164.ts'
import { parseNumberLines } from './parse-number-lines.ts'

const e164 = (text: string): E164 => {
  const number = parseE164(text)
  if (number === undefined) throw new Error(text)
  return number
}
const owned = new Set(['+14025551212', '+353209104471', '+441614960001', '+13125551212'].map(e164))
const parse = (text: string) => parseNumberLines(text, owned)

describe('numbers, one per line', () => {
  test.each([
    ['+14025551212', '+14025551212'],
    ['14025551212', '+14025551212'],
    ['(402) 555-1212', '+14025551212'],
    ['+1 402 555 1212', '+14025551212'],
    ['0161 496 0001', '+441614960001'],
    ['+44 (0)161 496 0001', '+441614960001'],
    ['00353 20 910 4471', '+353209104471'],
    ['"Main line","+14025551212","US1"', '+14025551212'],
    ['Main line;+353209104471', '+353209104471'],
  ])('%s is the account’s %s', (text, number) => {
    expect(parse(text)).toEqual({ numbers: [number], bad: [] })
  })

  test('skips a heading, blank lines and comments, but counts their lines', () => {
    expect(parse('Number,Name\n\n# moved on Monday\n+14025551212,Main\nnonsense')).toEqual({
      numbers: ['+14025551212'],
      bad: [{ line: 5, text: 'nonsense', problem: { kind: 'not-a-number' } }],
    })
  })

  test.each([
    ['+14025550000', { kind: 'not-owned', number: '+14025550000' }],
    ['402 555 0000', { kind: 'unknown' }],
    ['555-1212', { kind: 'ambiguous', numbers: ['+14025551212', '+13125551212'] }],
    ['12', { kind: 'not-a-number' }],
    ['203.0.113.7', { kind: 'not-a-number' }],
  ])('%s is named with its reason', (text, problem) => {
    expect(parse(`+14025551212\n${text}`).bad).toEqual([{ line: 2, text, problem }])
  })

  test('takes a repeated number once, and names the line', () => {
    expect(parse('+14025551212\n(402) 555-1212')).toEqual({
      numbers: ['+14025551212'],
      bad: [{ line: 2, text: '(402) 555-1212', problem: { kind: 'duplicate-of-line', line: 1 } }],
    })
  })

  test('makes each line a number, a problem or nothing; each number is the account’s and occurs once', () => {
    const line = oneof(constantFrom(...owned), constantFrom(...owned).map(formatE164), string())
    assert(
      property(array(line), (lines) => {
        const { numbers, bad } = parse(lines.join('\n'))
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(numbers.every((number) => owned.has(number))).toBe(true)
        expect(numbers.length + bad.length).toBeLessThanOrEqual(
          lines.join('\n').split(/\r\n|[\n\r\u2028\u2029]/).length,
        )
      }),
    )
  })
})

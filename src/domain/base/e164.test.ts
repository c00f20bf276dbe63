import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digitsOfSearch, formatE164, hasDigits, parseE164 } from './e164.ts'
import { must } from '../account/facts-fixture.ts'

const number = (text: string) => must(parseE164(text))

describe('parseE164', () => {
  it.each(['+14025551212', '+12', '+442079460018', '+123456789012345'])('takes %s', (text) => {
    expect(parseE164(text)).toBe(text)
  })

  it.each(['', '+', '+1', '14025551212', '+04025551212', '+1234567890123456', '+1 402', '+1402a', '+14025551212\n'])(
    'refuses %j',
    (text) => {
      expect(parseE164(text)).toBeUndefined()
    },
  )
})

describe('digitsOfSearch', () => {
  it.each([
    ['(402) 555-1212', '4025551212'],
    ['+1 402 555 1212', '14025551212'],
    ['402.555.1212', '4025551212'],
    ['402/555', '402555'],
    ['  555 ', '555'],
    ['402‑555‑1212', '4025551212'],
    ['402\u00a0555\u00a01212', '4025551212'],
    ['tel:+14025551212', '14025551212'],
    ['+44 (0)20 7946 0018', '442079460018'],
    ['0044 (0)20 7946 0018', '00442079460018'],
  ])('%j → %s', (text, digits) => {
    expect(digitsOfSearch(text)).toBe(digits)
  })

  it.each(['', '12', '()', 'office 402', 'x5551212', '203.0.113.7', 'TK402'])('%j is not a number', (text) => {
    expect(digitsOfSearch(text)).toBeUndefined()
  })
})

describe('hasDigits', () => {
  it.each([
    ['+14025551212', '4025551212', true],
    ['+14025551212', '5551', true],
    ['+442079460018', '02079460018', true],
    ['+442079460018', '00442079460018', true],
    ['+442079460018', '011442079460018', true],
    ['+14025551212', '4025551213', false],
    ['+14025551212', '000', false],
    ['+14025551212', '0001', false],
  ])('%s has %s: %s', (text, digits, expected) => {
    expect(hasDigits(number(text), digits)).toBe(expected)
  })

  it('finds a number by its own printed form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{2,14}$/), (text) => {
        const digits = digitsOfSearch(formatE164(number(text)))
        expect(digits !== undefined && hasDigits(number(text), digits)).toBe(true)
      }),
    )
  })
})

describe('formatE164', () => {
  it.each([
    ['+14025551212', '+1 402 555 1212'],
    ['+442079460018', '+44 20 7946 0018'],
    ['+441632960123', '+44 1632 960123'],
    ['+35315550123', '+353 1 555 0123'],
    ['+353209131234', '+353 20 913 1234'],
    ['+61255501234', '+61 2 5550 1234'],
    ['+61491570156', '+61 491 570 156'],
    ['+4930123456', '+4930123456'],
    ['+1402555', '+1402555'],
    ['+441', '+441'],
  ])('%s → %s', (text, printed) => {
    expect(formatE164(number(text))).toBe(printed)
  })

  it('keeps every digit in order, and never doubles a space', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+(1|44|353|61|[1-9])\d{1,12}$/), (text) => {
        const printed = formatE164(number(text))
        expect(printed.replaceAll(' ', '')).toBe(text)
        expect(printed).not.toMatch(/ {2}| $/)
      }),
    )
  })
})

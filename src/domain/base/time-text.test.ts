import { describe, expect, it } from 'vitest'
import { type Instant, parseInstant } from './instant.ts'
import { agoText, clockText, countdownText, dayText, exactText } from './time-text.ts'

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`No date: ${text}`)
  return instant
}

const now = at('2026-11-24T14:08:00Z')

describe('agoText', () => {
  it.each([
    ['2026-11-24T14:08:00Z', 'just now'],
    ['2026-11-24T14:09:00Z', 'just now'],
    ['2026-11-24T14:07:01Z', 'just now'],
    ['2026-11-24T14:07:00Z', '1 min ago'],
    ['2026-11-24T13:08:01Z', '59 min ago'],
    ['2026-11-24T13:08:00Z', '1 h ago'],
    ['2026-11-23T14:08:01Z', '23 h ago'],
    ['2026-11-23T14:08:00Z', '1 day ago'],
    ['2026-11-18T14:00:00Z', '6 days ago'],
    ['2026-11-17T14:08:00Z', '17 Nov'],
    ['2025-03-12T09:00:00Z', '12 Mar 2025'],
  ])('%s is %s', (then, expected) => {
    expect(agoText(at(then), now, 'UTC')).toBe(expected)
  })
})

describe('countdownText', () => {
  it.each([
    ['2026-11-24T14:13:00.000Z', '5:00'],
    ['2026-11-24T14:11:12.000Z', '3:12'],
    ['2026-11-24T14:11:11.001Z', '3:12'],
    ['2026-11-24T14:08:00.001Z', '0:01'],
    ['2026-11-24T14:08:00.000Z', '0:00'],
    ['2026-11-24T14:00:00.000Z', '0:00'],
  ])('until %s is %s', (until, expected) => {
    expect(countdownText(at(until), now)).toBe(expected)
  })
})

describe('dates', () => {
  it('names the year only if it is not the current one', () => {
    expect(dayText(at('2026-03-12T10:00:00Z'), now, 'UTC')).toBe('12 Mar')
    expect(dayText(at('2025-12-31T23:30:00Z'), now, 'UTC')).toBe('31 Dec 2025')
    expect(dayText(at('2025-12-31T23:30:00Z'), now, 'Australia/Sydney')).toBe('1 Jan')
  })

  it('prints the exact time with its zone', () => {
    expect(exactText(now, 'UTC')).toBe('24 Nov 2026, 14:08:00 UTC')
    expect(clockText(now, 'Australia/Sydney')).toBe('01:08:00')
  })
})

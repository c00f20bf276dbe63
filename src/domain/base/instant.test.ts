import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { must } from '../account/facts-fixture.ts'
import { instantOf, later, latest, milliseconds, minutes, parseInstant, timeBetween } from './instant.ts'

const noon = must(parseInstant('2026-03-12T12:00:00Z'))

describe('parseInstant', () => {
  it.each([
    ['ISO 8601, as of trunking and routes', '2026-03-12T12:00:00Z'],
    ['with milliseconds', '2026-03-12T12:00:00.000Z'],
    ['with an offset', '2026-03-12T13:00:00+01:00'],
    ['RFC 2822, as of the 2010 API', 'Thu, 12 Mar 2026 12:00:00 +0000'],
    ['with an offset', 'Thu, 12 Mar 2026 13:00:00 +0100'],
    ['the Date header of HTTP', 'Thu, 12 Mar 2026 12:00:00 GMT'],
  ])('%s: %s', (_, text) => {
    expect(parseInstant(text)).toBe(noon)
  })

  it.each([
    '',
    'soon',
    'trunk 5',
    '5',
    '2026',
    '2026-03-12',
    '2026-03-12T12:00:00',
    '12 Mar 2026',
    '2026-13-12T12:00:00Z',
    '2026-03-12T25:00:00Z',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

it.each([NaN, Infinity, -Infinity, 8.65e15])('%d milliseconds are not an instant', (count) => {
  expect(instantOf(count)).toBeUndefined()
})

it.each([0, 1_773_316_800_000, -1])('%d milliseconds are an instant', (count) => {
  expect(instantOf(count)).toBe(count)
})

it('adds and subtracts durations', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (count) => {
      expect(timeBetween(noon, later(noon, milliseconds(count)))).toBe(count)
    }),
  )
  expect(minutes(5)).toBe(300_000)
})

it('knows the latest of several, and of none', () => {
  const after = later(noon, minutes(1))
  expect(latest([noon, after, noon])).toBe(after)
  expect(latest([])).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { now } from '../../domain/account/facts-fixture.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import { type CallEvidence, countsOf, verdictOf } from './verify-change.ts'

const sid = parseCallSid(`CA${'1'.repeat(32)}`)
if (sid === undefined) throw new Error('The SID of the tests is malformed')

const call = (changes: Partial<CallEvidence> = {}): CallEvidence => ({
  at: now,
  what: 'Office SBC',
  region: 'ie1',
  outcome: 'accepted',
  code: null,
  record: { region: 'ie1', sid },
  ...changes,
})
const storedIn = (region: RegionCode) => call({ region, record: { region, sid } })

describe('one call after the route has settled', () => {
  test('confirms the change if its record is in the new Region', () => {
    expect(verdictOf(call(), 'ie1')).toEqual({
      sentence: `The call from Office SBC was processed and stored in IE1, ${sid}.`,
      confirms: true,
    })
    expect(verdictOf(storedIn('us1'), 'ie1').confirms).toBe(false)
  })

  test('confirms nothing if it was refused', () => {
    expect(verdictOf(call({ outcome: 'refused', code: 32_201, record: null }), 'ie1')).toEqual({
      sentence: 'The call from Office SBC was refused in IE1, error 32201: no call record.',
      confirms: false,
    })
  })

  test('names the called number, and a dead line reaches no Region', () => {
    const dead = call({ what: '+14025551212', outcome: 'not-connected', region: null, record: null })
    expect(verdictOf(dead, 'ie1')).toEqual({
      sentence: 'The call to +1 402 555 1212 reached no Region: no call record.',
      confirms: false,
    })
  })
})

describe('several calls while a route propagates', () => {
  const change = { from: 'us1', to: 'ie1' } as const

  test('are counted by Region, and both Regions are as expected', () => {
    expect(countsOf([storedIn('us1'), storedIn('ie1'), storedIn('ie1')], change)).toEqual({
      sentence: '3 calls during propagation: 1 in US1, 2 in IE1.',
      confirms: true,
    })
  })

  test('are not as expected if one leaves no record or reaches another Region', () => {
    expect(countsOf([storedIn('us1'), call({ record: null })], change)).toEqual({
      sentence: '2 calls during propagation: 1 in US1, 1 without a record.',
      confirms: false,
    })
    expect(countsOf([storedIn('au1')], change).confirms).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { domainOfName } from '../../domain/base/domain-name.ts'
import { parseE164 } from '../../domain/base/e164.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import { countsText } from './call-counts.ts'
import { callsDue, trafficCall, type TrafficSources } from './traffic-plan.ts'
import type { TestCallResult } from './test-call.ts'
import { agedTally, emptyTally, minutesOf, recentCounts, tallied } from './traffic-tally.ts'

const domainName = domainOfName('east')
const number = parseE164('+14025551212')
const callSid = parseCallSid(`CA${'b'.repeat(32)}`)
if (!domainName || !number || !callSid) throw new Error('a fixture does not parse')
const sources: TrafficSources = {
  callers: ['A', 'B', 'C'].map((name) => ({ domainName, name })),
  numbers: [number],
}

describe('the calls of a run', () => {
  const calls = (seed: string) => Array.from({ length: 60 }, (_, turn) => trafficCall(sources, seed, turn))

  test('are the same for the same seed, and differ for another', () => {
    expect(calls('1')).toEqual(calls('1'))
    expect(calls('1')).not.toEqual(calls('2'))
  })

  test('alternate between the legs, and every caller has a turn', () => {
    expect(
      calls('1')
        .map((call) => call?.leg)
        .slice(0, 4),
    ).toEqual(['termination', 'origination', 'termination', 'origination'])
    const names = calls('1').flatMap((call) =>
      call?.leg === 'termination' && call.caller.kind === 'known' ? call.caller.name : [],
    )
    expect([...new Set(names)].toSorted((a, b) => a.localeCompare(b))).toEqual(['A', 'B', 'C'])
  })

  test('use one leg if the other has no callers or numbers', () => {
    expect(trafficCall({ ...sources, numbers: [] }, '1', 1)?.leg).toBe('termination')
    expect(trafficCall({ ...sources, callers: [] }, '1', 0)?.leg).toBe('origination')
    expect(trafficCall({ callers: [], numbers: [] }, '1', 0)).toBeUndefined()
  })
})

describe('how many calls are due', () => {
  test.each([
    [0, 20, 0, 0, 0],
    [1000, 20, 0, 20, 0],
    [1000, 20, 19, 1, 0],
    [1000, 1, 1, 0, 0],
    [10_000, 20, 0, 20, 180],
  ])('after %i ms at %i a second with %i placed: %i, and %i skipped', (elapsed, rate, placed, due, skip) => {
    expect(callsDue(elapsed, rate, placed)).toEqual({ due, skip })
  })
})

describe('the tally', () => {
  const result = (region: 'us1' | 'ie1', recorded = true): TestCallResult => ({
    leg: 'termination',
    outcome: recorded ? 'accepted' : 'refused',
    region,
    trunkSid: null,
    sipStatus: 200,
    code: null,
    hops: [],
    seed: '1',
    record: recorded ? { region, sid: callSid } : null,
  })

  test('counts by the Region of the record, and separately without a record', () => {
    const tally = tallied(tallied(tallied(emptyTally, result('us1'), 0), result('ie1'), 10), result('ie1', false), 20)
    expect(tally.total).toEqual({ us1: 1, ie1: 1, au1: 0, none: 1 })
    expect(countsText(tally.total)).toBe('1 in US1, 1 in IE1, 1 without a record')
    expect(tally.recent.map(({ region }) => region)).toEqual(['us1', 'ie1', 'ie1'])
    expect(recentCounts(tally.recent)).toEqual(tally.total)
  })

  test('drops calls after ten seconds, and has empty slots for time without calls', () => {
    const tally = agedTally(tallied(tallied(emptyTally, result('us1'), 0), result('us1'), 4_000), 12_000)
    expect(tally.recent).toHaveLength(1)
    expect(tally.slots.map(({ us1 }) => us1)).toEqual([2, 0, 0])
  })

  test('keeps five minutes, and lists the minutes newest first', () => {
    let tally = emptyTally
    for (let second = 0; second < 400; second += 1)
      tally = tallied(tally, result(second < 370 ? 'us1' : 'ie1'), second * 1000)
    expect(tally.slots).toHaveLength(60)
    expect(tally.total.us1).toBe(370)
    expect(minutesOf(tally)[0]).toEqual({ minute: 6, counts: { us1: 10, ie1: 30, au1: 0, none: 0 } })
  })
})

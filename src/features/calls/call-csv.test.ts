import { expect, test } from 'vitest'
import type { CallRecord } from '../../domain/account/call-record.ts'
import { parseInstant } from '../../domain/base/instant.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import { formulasIn, hostileText, readCsv } from '../../ui/csv-fixture.ts'
import { callCsv } from './call-csv.ts'
import { type ListSearch, parseFilters } from '../../shared/list-filters.ts'
import { callFilters, filtersFurther, isFiltered, limitOf, matchesSearch, queryOf } from './call-filter.ts'
import { durationText, resultText } from './record-text.ts'

const sid = parseCallSid(`CA${'b'.repeat(32)}`)
const startTime = parseInstant('2026-11-24T14:08:00Z')
if (!sid || !startTime) throw new Error('a fixture does not parse')

const filters = (search: ListSearch) => parseFilters(callFilters, search)

const call: CallRecord = {
  region: 'ie1',
  sid,
  direction: 'trunking-terminating',
  from: '+14025551212',
  to: '+12025550123',
  numberSid: null,
  trunkSid: null,
  status: 'completed',
  startTime,
  seconds: 68,
}

test('a row has its Region, and its time in UTC', () => {
  expect(callCsv([call], []).split('\r\n')).toEqual([
    'region,sid,start_time,direction,from,to,number_sid,trunk,trunk_sid,status,seconds',
    `ie1,${sid},2026-11-24T14:08:00.000Z,trunking-terminating,+14025551212,+12025550123,,,,completed,68`,
    '',
  ])
})

test('special characters are quoted, and a call in progress has no duration', () => {
  const odd = { ...call, from: 'sip:"Desk, 1"@203.0.113.7', seconds: null }
  expect(callCsv([odd], [])).toContain(',"sip:""Desk, 1""@203.0.113.7",+12025550123,,,,completed,\r\n')
})

test('a library reads a hostile caller back as one cell that is not a formula', () => {
  const text = callCsv([{ ...call, from: hostileText }, call], [])
  expect(formulasIn(text)).toEqual([])
  expect(readCsv(text).map(({ from, to, seconds }) => [from?.replaceAll("'", ''), to, seconds])).toEqual([
    [hostileText, call.to, '68'],
    [call.from, call.to, '68'],
  ])
})

test('Twilio filters by result and day, the console by the other filters', () => {
  expect(queryOf(filters({ status: 'busy', day: '2026-11-24', party: '402' }))).toEqual({
    status: 'busy',
    day: '2026-11-24',
  })
  expect(queryOf(filters({ status: 'nonsense', day: 'yesterday' }))).toEqual({})
  expect(filtersFurther(filters({ status: 'busy' }))).toBe(false)
  expect(filtersFurther(filters({ party: '402' }))).toBe(true)
  expect(isFiltered(filters({ direction: 'sideways' }))).toBe(false)
  expect(limitOf('200')).toBe(200)
  expect(limitOf('100000')).toBe(50)
})

test.each<[ListSearch, boolean]>([
  [{ direction: 'from-pbx' }, true],
  [{ direction: 'to-number' }, false],
  [{ party: '(402) 555-1212' }, true],
  [{ party: '555 0123' }, true],
  [{ party: '203.0.113' }, false],
  [{ trunk: 'east-mountain-office' }, false],
])('%j matches: %s', (search, matches) => {
  expect(matchesSearch(call, filters(search), [])).toBe(matches)
})

test('duration and result of a call', () => {
  expect(durationText(68)).toBe('1:08')
  expect(durationText(3728)).toBe('1:02:08')
  expect(resultText(call)).toBe('Completed 1:08')
  expect(resultText({ ...call, status: 'in-progress', seconds: null })).toBe('In progress')
})

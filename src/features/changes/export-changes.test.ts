import { expect, test } from 'vitest'
import { at, ofNumber, oldRecord, toIe1 } from '../../ledger/change-fixture.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { formulasIn, hostileText, readCsv } from '../../ui/csv-fixture.ts'
import { changesAsCsv, changesAsJson } from './export-changes.ts'

const now = at('12:10:00')
const csv = (...records: readonly ChangeRecord[]) => changesAsCsv(records, records, now)

const cellOf = (text: string, column: string): string | undefined => readCsv(text)[0]?.[column]

test('a library reads a hostile reason and trunk back as cells that are not formulas', () => {
  const trunk = { key: 'east-mountain-office', name: hostileText }
  const text = csv({ ...toIe1, reason: hostileText, trunk }, ofNumber)
  expect(formulasIn(text)).toEqual([])
  const rows = readCsv(text).map((row) => [row['reason'], row['trunk'], row['subject']])
  expect(rows.map((cells) => cells.map((cell) => cell?.replaceAll("'", '')))).toEqual([
    [hostileText, hostileText, 'east-mountain-office.pstn.twilio.com'],
    ['', '', '+14025551212'],
  ])
})

test('a number stays text and keeps its plus', () => {
  expect(cellOf(csv(ofNumber), 'subject')).toBe('+14025551212')
})

test('a row has the operator, the subject, both Regions, the time in UTC and the outcome', () => {
  const text = csv({
    ...toIe1,
    attempts: [
      { at: at('12:00:00'), host: 'ie1', request: 'write', status: 503, code: 20503, message: 'Service unavailable' },
      { at: at('12:00:01'), host: 'us1', request: 'write', status: 200, code: null, message: null },
    ],
  })
  const cells = (...names: readonly string[]) => names.map((name) => cellOf(text, name))
  expect(cells('requested_at_utc', 'who', 'leg', 'subject', 'from', 'to', 'state')).toEqual([
    '2026-11-24T12:00:00.000Z',
    'M. Okafor',
    'termination',
    'east-mountain-office.pstn.twilio.com',
    'us1',
    'ie1',
    'settled',
  ])
  expect(cells('attempts')).toEqual(['write ie1: 503, code 20503: Service unavailable | write us1: 200'])
})

test('JSON has the whole record, its times in ISO 8601, and the changes that undid it', () => {
  const undo: ChangeRecord = {
    ...toIe1,
    id: 'undo',
    from: 'ie1',
    to: 'us1',
    requestedAt: at('12:09:00'),
    dateUpdated: at('12:09:00'),
    undoOf: 'old',
  }
  expect(JSON.parse(changesAsJson([oldRecord, undo], [oldRecord, undo], now))).toMatchObject([
    { id: 'old', requestedAt: '2026-11-24T09:00:00.000Z', fromWasImplicit: true, state: 'settled', undoneBy: ['undo'] },
    { id: 'undo', undoOf: 'old', by: 'M. Okafor', state: 'propagating', undoneBy: [] },
  ])
})

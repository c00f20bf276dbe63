import { expect, test } from 'vitest'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { at, ofNumber, toIe1 } from '../../ledger/change-fixture.ts'
import { underWay } from './under-way.ts'

const notRead = () => undefined
const now = at('12:01:00')
const of = (...records: ChangeRecord[]) =>
  underWay(records, notRead, now).map(({ changes, run, until }) => [changes.map(({ id }) => id), run, until])

test('Changes being written or propagating are under way; settled and failed ones are not', () => {
  const writing: ChangeRecord = { ...ofNumber, result: 'in-flight', dateUpdated: null }
  const settled: ChangeRecord = { ...ofNumber, id: 'c3', requestedAt: at('11:00:00'), dateUpdated: at('11:00:01') }
  const failed: ChangeRecord = { ...ofNumber, id: 'c4', result: 'refused', dateUpdated: null }
  expect(of(toIe1)).toEqual([[['c1'], null, at('12:05:01')]])
  expect(of(settled, toIe1, writing)).toEqual([
    [['c2'], null, null],
    [['c1'], null, at('12:05:01')],
  ])
  expect(of(settled)).toEqual([])
  expect(underWay([failed, { ...toIe1, run: 'r1' }], notRead, now)).toMatchObject([
    { changes: [{ id: 'c4' }], failed: true, until: null },
    { changes: [{ id: 'c1' }], failed: false },
  ])
  expect(underWay([failed], notRead, at('12:05:00'))).toEqual([])
})

test('The changes of a run are one entry, which ends with the last of them', () => {
  const number = (id: string, second: string): ChangeRecord => {
    const time = at(`12:00:${second}`)
    return { ...ofNumber, id, run: 'r1', subject: { ...toIe1.subject }, requestedAt: time, dateUpdated: time }
  }
  const elsewhere = { ...number('a', '10'), subject: ofNumber.subject }
  expect(of(elsewhere, number('b', '30'))).toEqual([[['a', 'b'], 'r1', at('12:05:30')]])
  expect(of(elsewhere)).toEqual([[['a'], null, at('12:05:10')]])
})

test('A loaded route that leads elsewhere counts before the record', () => {
  const elsewhere = { kind: 'explicit', voiceRegion: 'au1', dateCreated: now, dateUpdated: now } as const
  expect(underWay([toIe1], () => elsewhere, now)).toEqual([])
})

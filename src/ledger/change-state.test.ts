import { expect, test } from 'vitest'
import { at, ofNumber, toIe1 } from './change-fixture.ts'
import type { ChangeRecord } from './change-record.ts'
import { changesOf, changeState, undosOf } from './change-state.ts'

const back: ChangeRecord = {
  ...toIe1,
  id: 'back',
  from: 'ie1',
  to: 'us1',
  requestedAt: at('12:02:00'),
  dateUpdated: at('12:02:00'),
  undoOf: 'c1',
}

test.each<[string, Partial<ChangeRecord>, string, object]>([
  ['sent', { result: 'in-flight', dateUpdated: null }, '12:00:01', { kind: 'writing' }],
  ['applied a moment ago', {}, '12:00:02', { kind: 'propagating', until: at('12:05:01') }],
  ['one second before five minutes', {}, '12:05:00', { kind: 'propagating' }],
  ['five minutes later', {}, '12:05:01', { kind: 'settled', at: at('12:05:01') }],
  ['refused', { result: 'refused', dateUpdated: null }, '12:00:02', { kind: 'failed' }],
  ['lost', { result: 'unknown', dateUpdated: null }, '12:00:02', { kind: 'unknown' }],
])('a change that was %s', (_, changes, now, state) => {
  const record = { ...toIe1, ...changes }
  expect(changeState(record, [record], at(now))).toMatchObject(state)
})

test('a change followed by another before it settled stays overtaken, and never settles', () => {
  expect(changeState(toIe1, [toIe1, back], at('12:03:00'))).toEqual({ kind: 'overtaken', by: back })
  expect(changeState(toIe1, [toIe1, back], at('18:00:00'))).toEqual({ kind: 'overtaken', by: back })
})

test('changes keep their order when the clock of the demo was stopped or set back', () => {
  const first = { ...toIe1, localAt: 1_000 }
  const second = { ...back, localAt: 2_000, requestedAt: at('11:59:58') }
  expect(changeState(first, [first, second], at('12:00:02'))).toEqual({ kind: 'overtaken', by: second })
  expect(changeState(second, [first, second], at('12:00:02'))).toMatchObject({ kind: 'propagating' })
})

test.each<[string, ChangeRecord]>([
  ['one that was refused', { ...back, result: 'refused', dateUpdated: null }],
  ['one of another route', { ...back, subject: ofNumber.subject }],
  ['one after it had settled', { ...back, requestedAt: at('12:05:01') }],
])('does not overtake: %s', (_, later) => {
  expect(changeState(toIe1, [toIe1, later], at('12:06:00'))).toMatchObject({ kind: 'settled' })
})

test('the changes of a route come newest first', () => {
  expect(changesOf([toIe1, ofNumber, back], toIe1.subject)).toEqual([back, toIe1])
  expect(changesOf([toIe1], ofNumber.subject)).toEqual([])
})

test('a refused undo does not count', () => {
  expect(undosOf(toIe1, [toIe1, back])).toEqual([back])
  expect(undosOf(toIe1, [toIe1, { ...back, result: 'refused' }])).toEqual([])
})

import { expect, test } from 'vitest'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route } from '../domain/account/route.ts'
import { at, toIe1 } from './change-fixture.ts'
import type { ChangeRecord } from './change-record.ts'
import { leftChangeOutcome } from './left-change.ts'

const left = { ...toIe1, result: 'in-flight', dateUpdated: null } as const
const route = (voiceRegion: RegionCode, dateUpdated: string): Route => ({
  kind: 'explicit',
  voiceRegion,
  dateCreated: at('08:00:00'),
  dateUpdated: at(dateUpdated),
})

type Outcome = ReturnType<typeof leftChangeOutcome>
const unknown: Outcome = { result: 'unknown', dateUpdated: null }
const refused: Outcome = { result: 'refused', dateUpdated: null }

test.each<[string, Route, string, Outcome]>([
  [
    'in its Region since then',
    route('ie1', '12:00:03'),
    '12:00:10',
    { result: 'applied', dateUpdated: at('12:00:03') },
  ],
  [
    'in its Region, on a clock that is behind',
    route('ie1', '11:59:59'),
    '12:00:10',
    { result: 'applied', dateUpdated: at('11:59:59') },
  ],
  ['in its Region since much later', route('ie1', '12:30:00'), '12:31:00', unknown],
  ['in its Region since long before', route('ie1', '08:00:00'), '12:31:00', unknown],
  ['as it was, a moment later', route('us1', '08:00:00'), '12:00:10', 'wait'],
  ['as it was, a minute later', route('us1', '08:00:00'), '12:01:00', refused],
  ['never set, a moment later', { kind: 'implicit' }, '12:00:10', 'wait'],
  ['never set, a minute later', { kind: 'implicit' }, '12:01:00', refused],
  ['in a third Region since then', route('au1', '12:00:30'), '12:10:00', unknown],
  ['written to the old Region since then', route('us1', '12:00:30'), '12:10:00', unknown],
])('a change without an answer, with a route %s', (_, now, time, outcome) => {
  expect(leftChangeOutcome(left, [left], now, at(time))).toEqual(outcome)
})

test.each<[string, Partial<ChangeRecord>, Outcome]>([
  ['began where the first one had begun: the first had not arrived', { from: 'us1', to: 'ie1' }, refused],
  ['began where the first one led', { from: 'ie1', to: 'us1' }, unknown],
])('a later change of the same route takes the credit for its own write; it %s', (_, later, outcome) => {
  const next: ChangeRecord = {
    ...toIe1,
    id: 'next',
    requestedAt: at('12:00:20'),
    dateUpdated: at('12:00:21'),
    ...later,
  }
  const written = route(next.to, '12:00:21')
  expect(leftChangeOutcome(left, [left, next], written, at('12:00:30'))).toEqual(outcome)
})

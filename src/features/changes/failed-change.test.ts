import { expect, test } from 'vitest'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { at, ofNumber, toIe1 } from '../../ledger/change-fixture.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { failedChange } from './failed-change.ts'

const failed: ChangeRecord = { ...toIe1, result: 'refused', dateUpdated: null }
const lost: ChangeRecord = { ...toIe1, result: 'unknown', dateUpdated: null }
const later: ChangeRecord = { ...toIe1, id: 'later', requestedAt: at('12:01:00') }
const route = (voiceRegion: RegionCode, dateUpdated: string): Route => ({
  kind: 'explicit',
  voiceRegion,
  dateCreated: at('08:00:00'),
  dateUpdated: at(dateUpdated),
})
const asBefore = route('us1', '08:00:00')

test.each<[string, readonly ChangeRecord[], Route, ChangeRecord | undefined]>([
  ['was refused', [failed], asBefore, failed],
  ['was refused, and the route never set', [failed], { kind: 'implicit' }, failed],
  ['got lost', [lost], asBefore, lost],
  ['got lost, and the route shows that it took', [lost], route('ie1', '12:00:00'), undefined],
  ['was applied', [toIe1], route('ie1', '12:00:01'), undefined],
  ['is on its way', [{ ...failed, result: 'in-flight' }], asBefore, undefined],
  ['was refused, and the route was written since', [failed], route('au1', '12:00:30'), undefined],
  ['was refused, and the next was applied', [failed, later], asBefore, undefined],
  [
    'was refused after another that was',
    [failed, { ...later, result: 'refused' }],
    asBefore,
    { ...later, result: 'refused' },
  ],
  ['was refused, of another route', [{ ...ofNumber, result: 'refused' }], asBefore, undefined],
])('the last re-route %s', (_, records, now, expected) => {
  expect(failedChange(records, toIe1.subject, now)).toEqual(expected)
})

import type { CallRecord } from '../../domain/account/call-record.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { csvLine } from '../../ui/csv-line.ts'
import { trunkOf } from './call-filter.ts'

const head = [
  'region',
  'sid',
  'start_time',
  'direction',
  'from',
  'to',
  'number_sid',
  'trunk',
  'trunk_sid',
  'status',
  'seconds',
]

/** Times are in UTC; directions and statuses are Twilio's words. */
export function callCsv(calls: readonly CallRecord[], trunks: readonly Trunk[]): string {
  const rows = calls.map((call) => [
    call.region,
    call.sid,
    new Date(call.startTime).toISOString(),
    call.direction,
    call.from,
    call.to,
    call.numberSid,
    trunkOf(call, trunks)?.name,
    call.trunkSid,
    call.status,
    call.seconds?.toString(),
  ])
  return [head, ...rows].map(csvLine).join('')
}

import type { CallRecord } from '../../domain/account/call-record.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { csvLine } from '../../ui/csv-line.ts'
import { trunkOf } from './call-filter.ts'

type Column = (call: CallRecord, trunks: readonly Trunk[]) => string | null | undefined

/** Times are in UTC; directions and statuses are Twilio's words. */
const columns: Readonly<Record<string, Column>> = {
  region: ({ region }) => region,
  sid: ({ sid }) => sid,
  start_time: ({ startTime }) => new Date(startTime).toISOString(),
  direction: ({ direction }) => direction,
  from: ({ from }) => from,
  to: ({ to }) => to,
  number_sid: ({ numberSid }) => numberSid,
  trunk: (call, trunks) => trunkOf(call, trunks)?.name,
  trunk_sid: ({ trunkSid }) => trunkSid,
  status: ({ status }) => status,
  seconds: ({ seconds }) => seconds?.toString(),
}

export function callCsv(calls: readonly CallRecord[], trunks: readonly Trunk[]): string {
  const rows = calls.map((call) => Object.values(columns).map((column) => column(call, trunks)))
  return [Object.keys(columns), ...rows].map(csvLine).join('')
}

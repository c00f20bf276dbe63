import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { CallRow } from './rows.ts'
import type { Tables } from './tables.ts'

export const callStatuses = [
  'queued',
  'ringing',
  'in-progress',
  'completed',
  'busy',
  'failed',
  'no-answer',
  'canceled',
] as const
type CallStatus = (typeof callStatuses)[number]

/** Calls end only when the clock passes their end time. */
export const isInProgress = (call: CallRow, now: Instant): boolean => now < call.endTime

export const statusOf = (call: CallRow, now: Instant): CallStatus =>
  isInProgress(call, now) ? 'in-progress' : call.status

/** Includes both ends. */
export type Span = { readonly from: number; readonly to: number }

export type CallFilter = {
  readonly to?: string
  readonly from?: string
  readonly status?: CallStatus
  readonly started?: Span
  readonly ended?: Span
}

const within = (moment: Instant, span: Span): boolean => moment >= span.from && moment <= span.to

function matches(call: CallRow, filter: CallFilter, now: Instant): boolean {
  if (filter.to !== undefined && call.to !== filter.to) return false
  if (filter.from !== undefined && call.from !== filter.from) return false
  if (filter.status !== undefined && statusOf(call, now) !== filter.status) return false
  if (filter.started && !within(call.startTime, filter.started)) return false
  return filter.ended === undefined || (!isInProgress(call, now) && within(call.endTime, filter.ended))
}

/** R15: the records of the calls that the Region processed, newest first. */
export const listCalls = (tables: Tables, region: RegionCode, filter: CallFilter, now: Instant): readonly CallRow[] =>
  tables
    .all('call')
    .filter((call) => call.region === region && matches(call, filter, now))
    .toReversed()

export function fetchCall(tables: Tables, region: RegionCode, sid: string): Result<CallRow, Refusal> {
  const call = tables.get('call', sid)
  return call?.region === region ? ok(call) : notFound
}

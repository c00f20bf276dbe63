import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type Instant, milliseconds, timeBetween } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { isPropagating, settlesAt } from '../../domain/account/route.ts'
import { hourText } from '../../domain/base/sentence-text.ts'
import { countdownText } from '../../domain/base/time-text.ts'
import type { BulkItem, ItemFailure } from './bulk-item.ts'
import type { JobStatus } from './bulk-job.ts'

/** How an item is shown. A changed item propagates until it has settled. */
export const itemLooks = [
  'settled',
  'propagating',
  'writing',
  'queued',
  'failed',
  'unknown',
  'skipped',
  'blocked',
] as const
export type ItemLook = (typeof itemLooks)[number]

export const lookNames: Readonly<Record<ItemLook, string>> = {
  settled: 'settled',
  propagating: 'propagating',
  writing: 'being written',
  queued: 'queued',
  failed: 'failed',
  unknown: 'unknown',
  skipped: 'skipped',
  blocked: 'blocked',
}

export function lookOf({ state }: BulkItem, now: Instant): ItemLook {
  if (state.kind !== 'changed') return state.kind
  return isPropagating(state.route, now) ? 'propagating' : 'settled'
}

export function countLooks(items: readonly BulkItem[], now: Instant): Readonly<Record<ItemLook, number>> {
  const counts = { settled: 0, propagating: 0, writing: 0, queued: 0, failed: 0, unknown: 0, skipped: 0, blocked: 0 }
  for (const item of items) counts[lookOf(item, now)] += 1
  return counts
}

/** "503, 20503: Service unavailable (IE1)". */
function failureWords({ region, status, code, message }: ItemFailure): string {
  const numbers = [status, code].filter((value) => value !== null).join(', ')
  return `${numbers === '' ? '' : `${numbers}: `}${message} (${regionLabel(region)})`
}

/** The result for one number. */
export function stateWords(item: BulkItem, now: Instant): string {
  const { state } = item
  switch (state.kind) {
    case 'queued':
      return 'Queued'
    case 'writing':
      return 'Being written'
    case 'changed': {
      const until = settlesAt(state.route)
      if (until === null) return 'Changed'
      return now < until ? `Propagating, at most ${countdownText(until, now)}` : `Settled ${hourText(until)}`
    }
    case 'failed':
      return `Failed: ${failureWords(state.failure)}`
    case 'unknown':
      return `We don’t know if it was applied: ${failureWords(state.failure)}`
    case 'skipped':
      return `Skipped: it was re-routed to ${regionLabel(state.found)} after the plan was made`
    case 'blocked':
      return `Blocked: ${state.reason}`
    default:
      return exhaustive(state)
  }
}

export function statusWords(status: JobStatus): string {
  switch (status.kind) {
    case 'running':
      return 'Running'
    case 'between-waves':
      return 'Between waves'
    case 'paused':
      return pausedWords[status.why]
    case 'done':
      return 'Done'
    default:
      return exhaustive(status)
  }
}

const pausedWords = { asked: 'Paused', 'after-wave': 'Stopped after the wave', failures: 'Paused: too many failures' }

/** When the last changed item settles; null while none has changed. */
export function allSettledAt(items: readonly BulkItem[]): Instant | null {
  let last: Instant | null = null
  for (const { state } of items) {
    const until = state.kind === 'changed' ? settlesAt(state.route) : null
    if (until !== null && (last === null || timeBetween(last, until) > 0)) last = until
  }
  return last
}

const rateOver = milliseconds(5_000)

/** Numbers changed per second over the last five seconds, by the API's clock, which has whole seconds. */
export function recentRate(items: readonly BulkItem[], now: Instant): number {
  const times = items.flatMap(({ state }) => (state.kind === 'changed' ? [state.route.dateUpdated] : []))
  const recent = times.filter((time) => timeBetween(time, now) < rateOver)
  // A run may have started less than five seconds ago.
  const seconds = recent.length === times.length ? Math.max(1, (now - Math.min(...recent)) / 1000) : rateOver / 1000
  return recent.length / seconds
}

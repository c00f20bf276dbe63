import { type Instant, later } from '../../domain/base/instant.ts'
import { propagationTime, type Route, type RouteSubject } from '../../domain/account/route.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState } from '../../ledger/change-state.ts'
import { isDismissed } from './dismissed-changes.ts'
import { failedChange } from './failed-change.ts'

/** A re-route that is being written, propagates, or has just failed; a run over many numbers is one. */
export type UnderWay = {
  readonly changes: readonly [ChangeRecord, ...ChangeRecord[]]
  /** Null for a single change. */
  readonly run: string | null
  /** When the last change settles; null while none is answered. */
  readonly until: Instant | null
  /** Failed or unknown; shown for as long as propagation would have taken. */
  readonly failed: boolean
}

/**
 * Failed ones first, then those that settle last. A loaded route counts before the record of its change.
 * @param routeOf the route as last loaded, if it was
 */
export function underWay(
  records: readonly ChangeRecord[],
  routeOf: (subject: RouteSubject) => Route | undefined,
  now: Instant,
): readonly UnderWay[] {
  const running = records.flatMap((change): (readonly [ChangeRecord, Instant | null])[] => {
    // Skips the thousands that settled long ago.
    if (change.result !== 'in-flight' && !isRecent(change, now)) return []
    const state = changeState(change, records, now)
    if (state.kind === 'writing') return [[change, null]]
    const route = routeOf(change.subject)
    if (state.kind === 'failed' || state.kind === 'unknown') {
      const failed = failedChange(records, change.subject, route ?? { kind: 'implicit' })
      return failed === change && !isDismissed(change.id) ? [[change, null]] : []
    }
    if (state.kind !== 'propagating') return []
    const held = route === undefined || (route.kind === 'explicit' && route.voiceRegion === change.to)
    return held ? [[change, state.until]] : []
  })
  return [...Map.groupBy(running, ([change]) => `${hasFailed(change)} ${change.run ?? change.id}`).values()]
    .flatMap((group): readonly UnderWay[] => {
      const [first, ...others] = group.map(([change]) => change)
      if (first === undefined) return []
      const until = group.reduce<Instant | null>((last, [, one]) => latest(last, one), null)
      return [
        {
          changes: [first, ...others],
          run: others.length > 0 ? (first.run ?? null) : null,
          until,
          failed: hasFailed(first),
        },
      ]
    })
    .toSorted(
      (one, other) => Number(other.failed) - Number(one.failed) || (other.until ?? Infinity) - (one.until ?? Infinity),
    )
}

const isRecent = ({ dateUpdated, requestedAt }: ChangeRecord, now: Instant): boolean =>
  now < later(dateUpdated ?? requestedAt, propagationTime)

const hasFailed = ({ result }: ChangeRecord): boolean => result === 'refused' || result === 'unknown'

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other > one) ? other : one

import { type Instant, later } from '../domain/instant.ts'
import { propagationTime, type Route, type RouteSubject } from '../domain/route.ts'
import type { ChangeRecord } from './change-record.ts'
import { changeState } from './change-state.ts'

/** A re-route that is being written or propagates; those of one run over many numbers are one. */
export type UnderWay = {
  /** Never empty. */
  readonly changes: readonly [ChangeRecord, ...ChangeRecord[]]
  /** Null for a change by itself. */
  readonly run: string | null
  /** When the last of them will have settled at the latest; null while none was answered. */
  readonly until: Instant | null
}

/**
 * What takes longest first. What is read of a route is believed before what is recorded of it.
 * @param routeOf the route as it was read last, if it was
 */
export function underWay(
  records: readonly ChangeRecord[],
  routeOf: (subject: RouteSubject) => Route | undefined,
  now: Instant,
): readonly UnderWay[] {
  const running = records.flatMap((change): (readonly [ChangeRecord, Instant | null])[] => {
    // Of thousands that have settled long ago nothing else is asked.
    if (change.result !== 'in-flight' && !mayPropagate(change, now)) return []
    const state = changeState(change, records, now)
    if (state.kind === 'writing') return [[change, null]]
    if (state.kind !== 'propagating') return []
    const route = routeOf(change.subject)
    const held = route === undefined || (route.kind === 'explicit' && route.voiceRegion === change.to)
    return held ? [[change, state.until]] : []
  })
  return [...Map.groupBy(running, ([{ run, id }]) => run ?? id).values()]
    .flatMap((group): readonly UnderWay[] => {
      const [first, ...others] = group.map(([change]) => change)
      if (first === undefined) return []
      const until = group.reduce<Instant | null>((last, [, one]) => latest(last, one), null)
      return [{ changes: [first, ...others], run: others.length > 0 ? (first.run ?? null) : null, until }]
    })
    .toSorted((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity))
}

const mayPropagate = ({ result, dateUpdated }: ChangeRecord, now: Instant): boolean =>
  result === 'applied' && dateUpdated !== null && now < later(dateUpdated, propagationTime)

const latest = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || (other !== null && other > one) ? other : one

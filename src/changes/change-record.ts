import type { Instant } from '../domain/instant.ts'
import type { RegionCode } from '../domain/region.ts'
import type { Route, RouteSubject } from '../domain/route.ts'

/** What is known of a write: `unknown` when its answer was lost and the route could not be read back. */
export const changeResults = ['in-flight', 'applied', 'refused', 'unknown'] as const
export type ChangeResult = (typeof changeResults)[number]

/** One re-route made in this console. The API does not tell the former Region of a route; this record does (R9). */
export type ChangeRecord = {
  readonly id: string
  readonly subject: RouteSubject
  readonly from: RegionCode
  /** No route was written before: undoing this one leaves an explicit US1 (R10). */
  readonly fromWasImplicit: boolean
  readonly to: RegionCode
  readonly requestedAt: Instant
  readonly result: ChangeResult
  /** The route's `date_updated` as this write left it; null until it is applied. */
  readonly dateUpdated: Instant | null
  /** Why it was made all the same, where preflight asked for a reason. */
  readonly reason?: string
}

/** Two subjects are the same leg of the same Termination URI or number. */
export function sameSubject(one: RouteSubject, other: RouteSubject): boolean {
  if (one.leg === 'termination') return other.leg === 'termination' && one.domainName === other.domainName
  return other.leg === 'origination' && one.number === other.number
}

/**
 * The Region that the route comes from, when its last write was made in this console: the latest applied record with
 * the route's Region and its `date_updated`, to the second. Null when somebody else wrote it, and for an implicit route.
 */
export function formerRegion(records: readonly ChangeRecord[], subject: RouteSubject, route: Route): RegionCode | null {
  if (route.kind === 'implicit') return null
  const made = records.filter(
    (record) =>
      record.result === 'applied' &&
      record.to === route.voiceRegion &&
      record.dateUpdated !== null &&
      second(record.dateUpdated) === second(route.dateUpdated) &&
      sameSubject(record.subject, subject),
  )
  return made.toSorted((a, b) => b.requestedAt - a.requestedAt)[0]?.from ?? null
}

/** Twilio's dates of routes count whole seconds. */
const second = (instant: Instant): number => Math.floor(instant / 1000)

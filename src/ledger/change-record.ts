import { type Instant, milliseconds, minutes, timeBetween } from '../domain/base/instant.ts'
import type { Severity } from '../domain/preflight/finding.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'

/** What is known of a write: `unknown` when its answer was lost and the route could not be read back. */
export const changeResults = ['in-flight', 'applied', 'refused', 'unknown'] as const
export type ChangeResult = (typeof changeResults)[number]

/** One request of a re-route, with what came of it. */
export type ChangeAttempt = {
  readonly at: Instant
  /** The Region whose routes host was asked (R18). */
  readonly host: RegionCode
  /** `read`: after a lost answer, how the route stands. */
  readonly request: 'write' | 'read'
  /** Null when no answer came. */
  readonly status: number | null
  /** Twilio's code and sentence, of an answer that had them. */
  readonly code: number | null
  readonly message: string | null
}

/** What preflight said at the time, in the words of the time: rules and words may change later. */
export type RecordedFinding = {
  readonly severity: Severity
  readonly sentence: string
  readonly code: number | null
}
export type RecordedPreflight = { readonly checkedAt: Instant; readonly findings: readonly RecordedFinding[] }

/** What was seen of calls afterwards. */
export type ChangeEvidence = { readonly at: Instant; readonly sentence: string; readonly confirms: boolean }

/**
 * One re-route made in this console. The API does not tell the former Region of a route; this record does (R9). What is
 * optional is missing in records of earlier versions of the console.
 */
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
  /** Why it was made; asked for where preflight found what a reason overrides. */
  readonly reason?: string
  /** The acting operator. */
  readonly by?: string
  /** Whose page it was made on, and its name at the time. */
  readonly trunk?: { readonly key: string; readonly name: string }
  /** The run over many numbers that it is part of. */
  readonly run?: string
  /** The change that this one takes back. */
  readonly undoOf?: string
  readonly preflight?: RecordedPreflight
  readonly attempts?: readonly ChangeAttempt[]
  readonly verification?: readonly ChangeEvidence[]
}

/** Two subjects are the same leg of the same Termination URI or number. */
export function sameSubject(one: RouteSubject, other: RouteSubject): boolean {
  if (one.leg === 'termination') return other.leg === 'termination' && one.domainName === other.domainName
  return other.leg === 'origination' && one.number === other.number
}

/**
 * The Region that the route comes from, when its last write was made in this console: the latest applied record with
 * the route's Region and its `date_updated`, to the second. A record without an outcome (the page was left before the
 * answer came, or the answer was lost) counts when the route was changed to its Region while the write could be on its
 * way: else a reload would forget where the calls came from. Null when somebody else wrote it, and for an implicit route.
 */
export const formerRegion = (
  records: readonly ChangeRecord[],
  subject: RouteSubject,
  route: Route,
): RegionCode | null => changeBehind(records, subject, route)?.from ?? null

/** The change that left the route as it stands, by the same evidence. */
export function changeBehind(
  records: readonly ChangeRecord[],
  subject: RouteSubject,
  route: Route,
): ChangeRecord | undefined {
  if (route.kind === 'implicit') return undefined
  const { voiceRegion, dateUpdated } = route
  const latestFirst = records
    .filter((record) => record.to === voiceRegion && sameSubject(record.subject, subject))
    .toSorted((a, b) => b.requestedAt - a.requestedAt)
  return (
    latestFirst.find((record) => leftSo(record, dateUpdated)) ??
    latestFirst.find((record) => mayHaveLeftSo(record, dateUpdated))
  )
}

const leftSo = (record: ChangeRecord, dateUpdated: Instant): boolean =>
  record.result === 'applied' && record.dateUpdated !== null && second(record.dateUpdated) === second(dateUpdated)

/** Ten seconds for each host's answer and each reading back, through three hosts at most. */
const onItsWay = minutes(2)
/** The console's idea of the API's clock is exact to a second and a half. */
const clockError = milliseconds(2000)

const mayHaveLeftSo = ({ result, requestedAt }: ChangeRecord, dateUpdated: Instant): boolean =>
  (result === 'in-flight' || result === 'unknown') && isWhileOnItsWay(requestedAt, dateUpdated)

/** A write requested then may have left a route with this date. */
export function isWhileOnItsWay(requestedAt: Instant, dateUpdated: Instant): boolean {
  const after = timeBetween(requestedAt, dateUpdated)
  return after + clockError >= 0 && after <= onItsWay
}

/** Twilio's dates of routes count whole seconds. */
const second = (instant: Instant): number => Math.floor(instant / 1000)

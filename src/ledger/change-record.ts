import { type Instant, milliseconds, minutes, timeBetween } from '../domain/base/instant.ts'
import type { Severity } from '../domain/preflight/finding.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'

/** `unknown`: the write's answer was lost, and the route could not be fetched afterwards. */
export const changeResults = ['in-flight', 'applied', 'refused', 'unknown'] as const
export type ChangeResult = (typeof changeResults)[number]

/** One request of a re-route, with its outcome. */
export type ChangeAttempt = {
  readonly at: Instant
  /** The Region whose routes host was asked (R18). */
  readonly host: RegionCode
  /** `read`: fetched the route after a lost answer. */
  readonly request: 'write' | 'read'
  /** Null if no answer came. */
  readonly status: number | null
  /** Twilio's code and sentence, if the answer had them. */
  readonly code: number | null
  readonly message: string | null
}

/** Preflight's findings at the time, as sentences, because rules and wording may change later. */
export type RecordedFinding = {
  readonly severity: Severity
  readonly sentence: string
  readonly code: number | null
}
export type RecordedPreflight = { readonly checkedAt: Instant; readonly findings: readonly RecordedFinding[] }

/** An observation of calls after the re-route. */
export type ChangeEvidence = { readonly at: Instant; readonly sentence: string; readonly confirms: boolean }

/**
 * One re-route made in this console. The API does not return a route's former Region; this record has it (R9). Optional
 * members are missing in records of earlier versions.
 */
export type ChangeRecord = {
  readonly id: string
  readonly subject: RouteSubject
  readonly from: RegionCode
  /** No route was written before, so undoing this one leaves an explicit US1 (R10). */
  readonly fromWasImplicit: boolean
  readonly to: RegionCode
  /** The API's time. */
  readonly requestedAt: Instant
  /** This computer's time, in milliseconds. It decides the order, since a demo's clock may be stopped and set back. */
  readonly localAt?: number
  readonly result: ChangeResult
  /** The route's `date_updated` after this write; null until it is applied. */
  readonly dateUpdated: Instant | null
  /** The operator's reason for overriding a blocker. */
  readonly reason?: string
  /** The acting operator. */
  readonly by?: string
  /** The trunk on whose page it was made, with its name at the time. */
  readonly trunk?: { readonly key: string; readonly name: string }
  /** The bulk run that it is part of. */
  readonly run?: string
  /** The change that this one undoes. */
  readonly undoOf?: string
  readonly preflight?: RecordedPreflight
  readonly attempts?: readonly ChangeAttempt[]
  readonly verification?: readonly ChangeEvidence[]
}

/** Whether two subjects are the same Termination URI or number. */
export function sameSubject(one: RouteSubject, other: RouteSubject): boolean {
  if (one.leg === 'termination') return other.leg === 'termination' && one.domainName === other.domainName
  return other.leg === 'origination' && one.number === other.number
}

/**
 * The route's former Region if this console made its last write: from the latest applied record with the route's Region
 * and `date_updated`, to the second. A record without an outcome (the page was left, or the answer was lost) also counts
 * if the route changed to its Region while the write could be on its way; otherwise a reload would forget the former
 * Region. Null if somebody else wrote the route, and for an implicit route.
 */
export const formerRegion = (
  records: readonly ChangeRecord[],
  subject: RouteSubject,
  route: Route,
): RegionCode | null => changeBehind(records, subject, route)?.from ?? null

/** The change that wrote the route as it is now, by the same rules. */
export function changeBehind(
  records: readonly ChangeRecord[],
  subject: RouteSubject,
  route: Route,
): ChangeRecord | undefined {
  if (route.kind === 'implicit') return undefined
  const { voiceRegion, dateUpdated } = route
  const latestFirst = records
    .filter((record) => record.to === voiceRegion && sameSubject(record.subject, subject))
    .toSorted((a, b) => inOrder(b, a))
  return (
    latestFirst.find((record) => leftSo(record, dateUpdated)) ??
    latestFirst.find((record) => mayHaveLeftSo(record, dateUpdated))
  )
}

/** Sorts by the time of the request, oldest first. */
export const inOrder = (a: ChangeRecord, b: ChangeRecord): number =>
  (a.localAt ?? 0) - (b.localAt ?? 0) || a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1)

const leftSo = (record: ChangeRecord, dateUpdated: Instant): boolean =>
  record.result === 'applied' && record.dateUpdated !== null && second(record.dateUpdated) === second(dateUpdated)

/** Ten seconds for each write and each fetch afterwards, through at most three hosts. */
const onItsWay = minutes(2)
/** The console knows the API's clock to a second and a half. */
const clockError = milliseconds(2000)

const mayHaveLeftSo = ({ result, requestedAt }: ChangeRecord, dateUpdated: Instant): boolean =>
  (result === 'in-flight' || result === 'unknown') && isWhileOnItsWay(requestedAt, dateUpdated)

/** Whether a write requested then may have set this `date_updated`. */
export function isWhileOnItsWay(requestedAt: Instant, dateUpdated: Instant): boolean {
  const after = timeBetween(requestedAt, dateUpdated)
  return after + clockError >= 0 && after <= onItsWay
}

/** The dates of routes are in whole seconds. */
const second = (instant: Instant): number => Math.floor(instant / 1000)

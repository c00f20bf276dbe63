import { type Instant, later, minutes } from '../base/instant.ts'
import { implicitRegion, type RegionCode } from '../base/region.ts'
import type { DomainName } from '../base/domain-name.ts'
import type { E164 } from '../base/e164.ts'

/** A Termination URI or a number. Their routes are independent (R2). */
export type RouteSubject =
  | { readonly leg: 'termination'; readonly domainName: DomainName }
  | { readonly leg: 'origination'; readonly number: E164 }

/** A unique text for each subject. */
export const subjectId = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? subject.domainName : subject.number

/** A direction of calls: termination from the PBX, origination to the numbers. */
export type Leg = RouteSubject['leg']

/** Null for any other text, such as a mistyped URL. */
export const parseLeg = (text: string | undefined): Leg | null =>
  text === 'termination' || text === 'origination' ? text : null

/** `implicit`: never written, so the API answers 404 and calls go to US1 (R10). */
export type Route =
  | { readonly kind: 'implicit' }
  | {
      readonly kind: 'explicit'
      readonly voiceRegion: RegionCode
      readonly dateCreated: Instant
      readonly dateUpdated: Instant
      /** True where no Region handled these calls before, so that none can still be handled there. */
      readonly isFirst?: true
    }

/** How long a re-route takes at most to apply everywhere (R9). */
export const propagationTime = minutes(5)

export const activeRegion = (route: Route): RegionCode =>
  route.kind === 'implicit' ? implicitRegion : route.voiceRegion

/** When the route's last write applies everywhere; null for a route never written. */
export const settlesAt = (route: Route): Instant | null =>
  route.kind === 'implicit' ? null : later(route.dateUpdated, propagationTime)

/** Whether calls may still go to the former Region. Only the clock tells (R9). */
export function isPropagating(route: Route, now: Instant): boolean {
  if (route.kind === 'explicit' && route.isFirst) return false
  const until = settlesAt(route)
  return until !== null && now < until
}

/** Whether nothing was written between two fetches of a route. */
export function isSameRoute(one: Route, other: Route): boolean {
  if (one.kind === 'implicit' || other.kind === 'implicit') return one.kind === other.kind
  return one.voiceRegion === other.voiceRegion && one.dateUpdated === other.dateUpdated
}

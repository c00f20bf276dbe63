import { parseE164 } from '../domain/e164.ts'
import type { TrunkFacts } from '../domain/facts.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { type RegionCode, regionCodes } from '../domain/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../domain/route.ts'

/** What `?reroute=` asks for on a trunk's page. */
export type RerouteTarget =
  | { readonly kind: 'subject'; readonly subject: RouteSubject }
  /** The lists that could hold the number were not all read. */
  | { readonly kind: 'not-read'; readonly text: string }
  | { readonly kind: 'no-domain-name' }
  | { readonly kind: 'not-of-this-trunk'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }

/** `termination`, or a number of this trunk in E.164. */
export function parseRerouteTarget(text: string, { trunk, numbers, numberListsRead }: TrunkFacts): RerouteTarget {
  if (text === 'termination') {
    const { domainName } = trunk
    return domainName === null
      ? { kind: 'no-domain-name' }
      : { kind: 'subject', subject: { leg: 'termination', domainName } }
  }
  // A query string reads a bare `+` as a space.
  const number = parseE164(text.replace(/^ /, '+'))
  if (number === undefined) return { kind: 'unreadable', text }
  if (numbers.some((one) => one.number === number)) {
    return { kind: 'subject', subject: { leg: 'origination', number } }
  }
  const allRead = regionCodes.every((region) => numberListsRead.includes(region))
  return { kind: allRead ? 'not-of-this-trunk' : 'not-read', text: number }
}

/** The value of `?reroute=` that asks for a subject. */
export const rerouteText = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? 'termination' : subject.number

/** Undefined while the route was not read. */
export function routeOf(subject: RouteSubject, facts: TrunkFacts): Route | undefined {
  if (subject.leg === 'termination') return facts.terminationRoute ?? undefined
  return facts.numbers.find((one) => one.number === subject.number)?.route
}

/**
 * The re-route under review, for the call path to draw where calls would go: what the address asks for, unless calls
 * go there already. Null when nothing is reviewed.
 */
export function prospectiveReroute(
  text: string | undefined,
  region: RegionCode,
  facts: TrunkFacts,
): ReroutePlan | null {
  if (text === undefined) return null
  const asked = parseRerouteTarget(text, facts)
  if (asked.kind !== 'subject') return null
  const route = routeOf(asked.subject, facts)
  return route !== undefined && activeRegion(route) === region ? null : { subject: asked.subject, target: region }
}

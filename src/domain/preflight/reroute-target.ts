import { parseE164 } from '../base/e164.ts'
import type { TrunkFacts } from '../account/facts.ts'
import type { PlannedReroutes } from './planned-reroutes.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg, type Route, type RouteSubject } from '../account/route.ts'

/** What `?reroute=` asks for on a trunk's page. */
export type RerouteTarget = { readonly kind: 'subjects'; readonly subjects: readonly RouteSubject[] } | NoReroute

export type NoReroute =
  /** Not all lists that may have the number are loaded. */
  | { readonly kind: 'not-read'; readonly text: string }
  | { readonly kind: 'no-domain-name' }
  | { readonly kind: 'not-of-this-trunk'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'too-many'; readonly numbers: number }

/** More numbers than this are reviewed as a bulk plan. */
export const numbersAtMost = 25

/** Parses `termination`, a number of this trunk in E.164, or several with commas. The URI comes first in the result. */
export function parseRerouteTarget(text: string, facts: TrunkFacts): RerouteTarget {
  const subjects: RouteSubject[] = []
  for (const part of new Set(text.split(','))) {
    const parsed = parseSubject(part, facts)
    if ('kind' in parsed) return parsed
    subjects.push(parsed)
  }
  const [termination, numbers] = [ofLeg(subjects, 'termination'), ofLeg(subjects, 'origination')]
  if (numbers.length > numbersAtMost) return { kind: 'too-many', numbers: numbers.length }
  return { kind: 'subjects', subjects: [...termination, ...numbers] }
}

const ofLeg = (subjects: readonly RouteSubject[], leg: Leg): readonly RouteSubject[] =>
  subjects.filter((subject) => subject.leg === leg)

function parseSubject(text: string, { trunk, numbers, numberListsRead }: TrunkFacts): RouteSubject | NoReroute {
  if (text === 'termination') {
    const { domainName } = trunk
    return domainName === null ? { kind: 'no-domain-name' } : { leg: 'termination', domainName }
  }
  // In a query string a bare `+` means a space.
  const number = parseE164(text.replace(/^ /, '+'))
  if (number === undefined) return { kind: 'unreadable', text }
  if (numbers.some((one) => one.number === number)) {
    return { leg: 'origination', number }
  }
  const allRead = regionCodes.every((region) => numberListsRead.includes(region))
  return { kind: allRead ? 'not-of-this-trunk' : 'not-read', text: number }
}

/** The value of `?reroute=` for several subjects. */
export const reroutesText = (subjects: readonly RouteSubject[]): string => subjects.map(rerouteText).join(',')

/** The value of `?reroute=` for one subject. */
export const rerouteText = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? 'termination' : subject.number

/** Undefined while the route is not loaded. */
export function routeOf(subject: RouteSubject, facts: TrunkFacts): Route | undefined {
  if (subject.leg === 'termination') return facts.terminationRoute ?? undefined
  return facts.numbers.find((one) => one.number === subject.number)?.route
}

/**
 * The re-routes under review, so that the call path can show where calls would go: those that the URL asks for, without
 * subjects already in that Region. Null when nothing is under review.
 */
export function prospectiveReroutes(
  text: string | undefined,
  region: RegionCode,
  facts: TrunkFacts,
): PlannedReroutes | null {
  if (text === undefined) return null
  const asked = parseRerouteTarget(text, facts)
  if (asked.kind !== 'subjects') return null
  const subjects = asked.subjects.filter((subject) => {
    const route = routeOf(subject, facts)
    return route === undefined || activeRegion(route) !== region
  })
  return subjects.length === 0 ? null : { subjects, target: region }
}

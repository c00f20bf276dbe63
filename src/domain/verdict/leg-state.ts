import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import type { Instant } from '../base/instant.ts'
import type { RegionCode } from '../base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../account/route.ts'

/** One leg, seen from one Region. */
export type LegState =
  | { readonly kind: 'active' }
  /** Active here; until then calls may still go to the former Region (R9). */
  | { readonly kind: 'propagating'; readonly until: Instant }
  /** This Region is the former one. */
  | { readonly kind: 'may-still-take-calls'; readonly until: Instant }
  /** The former Region is unknown and may be this one (R9). */
  | { readonly kind: 'may-take-calls'; readonly until: Instant }
  | { readonly kind: 'inactive'; readonly activeIn: RegionCode }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'no-domain-name' }

function legState(region: RegionCode, route: Route, former: RegionCode | null, now: Instant): LegState {
  const until = settlesAt(route)
  const propagates = until !== null && isPropagating(route, now)
  const activeIn = activeRegion(route)
  if (activeIn === region) return propagates ? { kind: 'propagating', until } : { kind: 'active' }
  if (!propagates) return { kind: 'inactive', activeIn }
  if (former === null) return { kind: 'may-take-calls', until }
  return former === region ? { kind: 'may-still-take-calls', until } : { kind: 'inactive', activeIn }
}

export function terminationLegState(region: RegionCode, facts: TrunkFacts): LegState {
  if (facts.trunk.domainName === null) return { kind: 'no-domain-name' }
  const route = facts.terminationRoute
  if (route === undefined || route === null) return { kind: 'not-read' }
  return legState(region, route, facts.formerTerminationRegion, facts.now)
}

export function numberLegState(region: RegionCode, number: NumberFacts, now: Instant): LegState {
  return number.route === undefined ? { kind: 'not-read' } : legState(region, number.route, number.formerRegion, now)
}

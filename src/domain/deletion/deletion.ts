import type { E164 } from '../base/e164.ts'
import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from '../account/facts.ts'
import type { Instant } from '../base/instant.ts'
import { missingForTermination, originationFails } from '../verdict/missing-part.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, isPropagating, type Leg, type Route, type RouteSubject, settlesAt } from '../account/route.ts'

/** Calls that arrive at an instance, and the Regions that could handle them instead. */
type ArrivingCalls = {
  readonly subject: RouteSubject
  /** Regions with an instance that could handle this leg's calls. */
  readonly targets: readonly RegionCode[]
}

/** Already re-routed to another Region, but until `until` calls may still arrive here (R9). */
type SettlingCalls = { readonly subject: RouteSubject; readonly until: Instant }

/** Facts that decide whether the instance may be deleted, and are not loaded. */
export type UnreadForDeletion =
  | { readonly kind: 'termination-route' }
  | { readonly kind: 'number-list' }
  | { readonly kind: 'number-routes'; readonly count: number }
  /** Calls arrive, and nobody knows whether that Region could handle them. */
  | { readonly kind: 'region'; readonly region: RegionCode }

/** Where calls to the name go once the instance is deleted. Deleting moves no route. */
export type NameAfterDeletion = {
  readonly activeIn: RegionCode | NotRead
  /** That Region then has no instance with this name. */
  readonly unanswered: boolean | NotRead
  /** No Region of the account has the name any more, so Twilio reserves it for up to 30 days. */
  readonly reserved: boolean | NotRead
}

export type Deletion = {
  /**
   * `re-route`: calls arrive that another Region can handle. `not-read`: a deciding fact is not loaded. `fails`: calls
   * arrive or may arrive, and no other Region can handle them. `free`: no call is lost.
   */
  readonly gate: 're-route' | 'not-read' | 'fails' | 'free'
  readonly arriving: readonly ArrivingCalls[]
  readonly settling: readonly SettlingCalls[]
  readonly unread: readonly UnreadForDeletion[]
  /** Numbers whose association in this Region ends. */
  readonly released: readonly E164[] | NotRead
  /** Those provisioned for emergency calling. Twilio refuses to delete the trunk while it has one (21634). */
  readonly emergency: readonly E164[]
  /** Regions whose instances stay. */
  readonly others: readonly RegionCode[]
  readonly othersNotRead: readonly RegionCode[]
  /** Null for an instance without a domain name. */
  readonly name: NameAfterDeletion | null
}

/** What deleting the instance of a Region would do (R13). */
export function deletionOf(region: RegionCode, facts: TrunkFacts): Deletion {
  const associated = facts.numbers.filter((number) => isAssociated(region, number, facts))
  const subjects = [...terminationSubject(facts), ...associated.map(numberSubject)]
  const arriving = subjects
    .filter(({ route }) => route !== undefined && activeRegion(route) === region)
    .map(({ subject }): ArrivingCalls => ({ subject, targets: usable(subject.leg, region, facts, true) }))
  const settling = subjects.flatMap((one) => settlingHere(region, one, facts.now))
  const canReroute = arriving.some(({ targets }) => targets.length > 0)
  const unread = unreadFor(region, facts, associated, arriving)
  const losesCalls = arriving.length > 0 || settling.length > 0
  const gate = canReroute ? 're-route' : unread.length > 0 ? 'not-read' : losesCalls ? 'fails' : 'free'
  return {
    gate,
    arriving,
    settling,
    unread,
    released: facts.numberListsRead.includes(region) ? associated.map(({ number }) => number) : undefined,
    emergency: associated.flatMap(({ number, configurations }) => (configurations[region]?.emergency ? [number] : [])),
    others: regionCodes.filter((code) => code !== region && facts.trunk.instances[code]),
    othersNotRead: regionCodes.filter((code) => code !== region && instanceIn(code, facts) === undefined),
    name: facts.trunk.domainName === null ? null : nameAfter(region, facts),
  }
}

function isAssociated(region: RegionCode, { configurations }: NumberFacts, { trunk }: TrunkFacts): boolean {
  const sid = configurations[region]?.trunkSid
  return sid !== undefined && sid !== null && sid === trunk.instances[region]?.sid
}

type Routed = { readonly subject: RouteSubject; readonly route: Route | NotRead; readonly former: RegionCode | null }

const numberSubject = ({ number, route, formerRegion }: NumberFacts): Routed => ({
  subject: { leg: 'origination', number },
  route,
  former: formerRegion,
})

function terminationSubject({ trunk, terminationRoute, formerTerminationRegion }: TrunkFacts): readonly Routed[] {
  const { domainName } = trunk
  if (domainName === null) return []
  const subject: RouteSubject = { leg: 'termination', domainName }
  return [{ subject, route: terminationRoute ?? undefined, former: formerTerminationRegion }]
}

/** A route's former Region is known only if this console made the change; otherwise it may be any. */
function settlingHere(region: RegionCode, { subject, route, former }: Routed, now: Instant): readonly SettlingCalls[] {
  if (route === undefined || activeRegion(route) === region || !isPropagating(route, now)) return []
  const until = settlesAt(route)
  return until !== null && (former === null || former === region) ? [{ subject, until }] : []
}

/** Other Regions whose instance can handle the leg's calls; with `false`, those where nobody knows. */
function usable(leg: Leg, region: RegionCode, facts: TrunkFacts, takes: boolean): readonly RegionCode[] {
  return regionCodes.filter((code) => code !== region && takesCalls(leg, code, facts) === (takes ? true : undefined))
}

function takesCalls(leg: Leg, region: RegionCode, facts: TrunkFacts): boolean | NotRead {
  const instance = instanceIn(region, facts)
  if (!instance) return instance === null ? false : undefined
  const parts = facts.parts[region]
  if (leg === 'termination') {
    const missing = missingForTermination(instance, parts)
    return missing === undefined ? undefined : missing.length === 0
  }
  const fails = originationFails(instance, parts)
  return fails === undefined ? undefined : !fails
}

function unreadFor(
  region: RegionCode,
  facts: TrunkFacts,
  associated: readonly NumberFacts[],
  arriving: readonly ArrivingCalls[],
): readonly UnreadForDeletion[] {
  const noRoute = associated.filter(({ route }) => route === undefined).length
  const legs = new Set(arriving.map(({ subject }) => subject.leg))
  const regions = new Set([...legs].flatMap((leg) => usable(leg, region, facts, false)))
  return [
    ...(facts.terminationRoute === undefined ? [{ kind: 'termination-route' } as const] : []),
    ...(facts.numberListsRead.includes(region) ? [] : [{ kind: 'number-list' } as const]),
    ...(noRoute > 0 ? [{ kind: 'number-routes', count: noRoute } as const] : []),
    ...[...regions].map((code) => ({ kind: 'region', region: code }) as const),
  ]
}

function nameAfter(region: RegionCode, facts: TrunkFacts): NameAfterDeletion {
  const activeIn = facts.terminationRoute ? activeRegion(facts.terminationRoute) : undefined
  const remains = activeIn === undefined || activeIn === region ? null : instanceIn(activeIn, facts)
  const others = regionCodes.filter((code) => code !== region).map((code) => instanceIn(code, facts))
  return {
    activeIn,
    unanswered: activeIn === undefined || remains === undefined ? undefined : remains === null,
    reserved: others.some((one) => one) ? false : others.includes(undefined) ? undefined : true,
  }
}

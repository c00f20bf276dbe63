import type { DomainName } from '../base/domain-name.ts'
import { instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Route } from '../account/route.ts'
import type { Trunk } from '../account/trunk.ts'

/** What happens to the old name. Its route stays with it (R2). */
export type OldName = {
  readonly name: DomainName
  /** Regions whose instances keep it. */
  readonly keptIn: readonly RegionCode[]
  readonly notRead: readonly RegionCode[]
  readonly activeIn: RegionCode | NotRead
  /** Its active Region then has no instance with this name, so calls to it are refused with 404 (R8). */
  readonly unanswered: boolean | NotRead
  /** No Region of the account has it any more, so Twilio reserves it for up to 30 days, even from this account (A). */
  readonly reserved: boolean | NotRead
}

/** Where calls to the new name will be processed (R11, A). */
export type NewRoute =
  /** No instance of the account has the name, so the first that takes it writes the route to its own Region. */
  | { readonly kind: 'written'; readonly region: RegionCode; readonly before: RegionCode | null }
  /** Another Region has the name, so its route stays. */
  | { readonly kind: 'stays'; readonly region: RegionCode }
  | { readonly kind: 'not-read' }

export type Renaming = {
  /** In the order of the writes. */
  readonly regions: readonly RegionCode[]
  /** Null if there was no name. */
  readonly old: OldName | null
  /** Null if the name is removed. */
  readonly route: NewRoute | null
}

/**
 * The Regions that a renaming writes, in order. The first to take a new name decides its route (R11), so the Region that
 * processes the calls now goes first.
 */
export function renamingOrder(region: RegionCode, everywhere: boolean, facts: TrunkFacts): readonly RegionCode[] {
  if (!everywhere) return [region]
  const present = regionCodes.filter((code) => facts.trunk.instances[code])
  const first = facts.terminationRoute ? activeRegion(facts.terminationRoute) : region
  return present.toSorted((one, other) => Number(other === first) - Number(one === first))
}

type NewName = {
  readonly domainName: DomainName
  /** The new name's route. */
  readonly route: Route | NotRead
  /** The trunk that already has the name, if any. */
  readonly holder: Trunk | null
  /** The trunks of all Regions are loaded, so without a holder nobody in the account has the name. */
  readonly allRead: boolean
}

/** @param to null: the name is removed */
export function renamingOf(regions: readonly RegionCode[], to: NewName | null, facts: TrunkFacts): Renaming {
  return { regions, old: oldName(regions, facts), route: to && newRoute(regions, to) }
}

function oldName(regions: readonly RegionCode[], facts: TrunkFacts): OldName | null {
  const { domainName, instances } = facts.trunk
  if (domainName === null) return null
  const others = regionCodes.filter((code) => !regions.includes(code))
  const keptIn = others.filter((code) => instances[code])
  const notRead = others.filter((code) => instanceIn(code, facts) === undefined)
  const activeIn = facts.terminationRoute ? activeRegion(facts.terminationRoute) : undefined
  return {
    name: domainName,
    keptIn,
    notRead,
    activeIn,
    unanswered: activeIn === undefined || notRead.includes(activeIn) ? undefined : !keptIn.includes(activeIn),
    reserved: keptIn.length > 0 ? false : notRead.length > 0 ? undefined : true,
  }
}

function newRoute(regions: readonly RegionCode[], { route, holder, allRead }: NewName): NewRoute {
  const [first] = regions
  if (route === undefined || first === undefined) return { kind: 'not-read' }
  if (holder) return { kind: 'stays', region: activeRegion(route) }
  // A Region that is not loaded may have the name; then its route would stay.
  if (!allRead) return { kind: 'not-read' }
  return { kind: 'written', region: first, before: route.kind === 'implicit' ? null : route.voiceRegion }
}

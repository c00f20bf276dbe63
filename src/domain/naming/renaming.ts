import type { DomainName } from '../base/domain-name.ts'
import { instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Route } from '../account/route.ts'
import type { Trunk } from '../account/trunk.ts'

/** What becomes of the name that instances give up. Its route does not follow: routes go by name (R2). */
export type OldName = {
  readonly name: DomainName
  /** Regions whose instances keep it. */
  readonly keptIn: readonly RegionCode[]
  readonly notRead: readonly RegionCode[]
  readonly activeIn: RegionCode | NotRead
  /** It stays active where then no instance answers it: calls to it are refused with 404 (R8). */
  readonly unanswered: boolean | NotRead
  /** No Region of the account holds it any more: kept back for up to 30 days, from this account too (A). */
  readonly reserved: boolean | NotRead
}

/** Where calls to the new name will be processed (R11, A). */
export type NewRoute =
  /** No instance of the account has the name: the first that takes it writes the route to its own Region. */
  | { readonly kind: 'written'; readonly region: RegionCode; readonly before: RegionCode | null }
  /** Another Region holds the name: its route stays. */
  | { readonly kind: 'stays'; readonly region: RegionCode }
  | { readonly kind: 'not-read' }

export type Renaming = {
  /** In the order in which they are written. */
  readonly regions: readonly RegionCode[]
  /** Null where there was no name. */
  readonly old: OldName | null
  /** Null where the name is removed. */
  readonly route: NewRoute | null
}

/**
 * The Regions that a renaming writes, in order: the first to take a new name decides its route, so the one where calls
 * are processed now goes first.
 */
export function renamingOrder(region: RegionCode, everywhere: boolean, facts: TrunkFacts): readonly RegionCode[] {
  if (!everywhere) return [region]
  const present = regionCodes.filter((code) => facts.trunk.instances[code])
  const first = facts.terminationRoute ? activeRegion(facts.terminationRoute) : region
  return present.toSorted((one, other) => Number(other === first) - Number(one === first))
}

type NewName = {
  readonly domainName: DomainName
  /** Of the new name. */
  readonly route: Route | NotRead
  /** The trunk that has the name already, if any. */
  readonly holder: Trunk | null
  /** All Regions' trunks were read: without a holder there is none. */
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
  // A Region that was not read may hold the name, and then its route stays.
  if (!allRead) return { kind: 'not-read' }
  return { kind: 'written', region: first, before: route.kind === 'implicit' ? null : route.voiceRegion }
}

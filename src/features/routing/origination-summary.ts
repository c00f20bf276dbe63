import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { originationSplit } from '../../domain/verdict/origination-split.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, settlesAt } from '../../domain/account/route.ts'
import { thousands } from '../../domain/base/thousands.ts'
import type { RegionCount } from '../../domain/verdict/trunk-verdict.ts'

/** Numbers that propagate from the same Region to the same Region. */
type PropagatingGroup = {
  readonly to: RegionCode
  /** Null where the former Region is not known (R9). */
  readonly from: RegionCode | null
  readonly count: number
  readonly until: Instant
}

type PreparedGroup = { readonly count: number; readonly reaches: Reached }

export type OriginationSummary = {
  readonly total: number
  /** Served numbers by Region, in fixed order, without Regions that serve none. */
  readonly counts: readonly RegionCount[]
  /** All numbers by their active Region, whatever answers them there. */
  readonly routed: readonly RegionCount[]
  /** The Region that serves all numbers; null when several do, some are only prepared, or not all have loaded. */
  readonly only: RegionCode | null
  /** Grouped by what they reach. */
  readonly prepared: readonly PreparedGroup[]
  /** Numbers for which it has not loaded where their calls go, or what answers them there. */
  readonly notRead: number
  /** Those of `notRead` whose route has not loaded. */
  readonly routesNotRead: number
  /** The others of `notRead` by active Region: what answers them there has not loaded. */
  readonly answersNotRead: readonly RegionCount[]
  /** Those that settle last come first. */
  readonly propagating: readonly PropagatingGroup[]
}

export function originationSummary(facts: TrunkFacts): OriginationSummary {
  const { served, prepared, notRead, propagating } = originationSplit(facts)
  const counts = regionCodes.flatMap((region) =>
    served[region].length === 0 ? [] : [{ region, count: served[region].length }],
  )
  const total = facts.numbers.length
  return {
    total,
    counts,
    routed: countsOf(facts.numbers),
    only: counts.find(({ count }) => count === total)?.region ?? null,
    prepared: grouped(prepared.map(({ reaches }) => reaches)),
    notRead: notRead.length,
    routesNotRead: notRead.filter(({ route }) => route === undefined).length,
    answersNotRead: countsOf(notRead),
    propagating: propagatingGroups(propagating),
  }
}

function countsOf(numbers: readonly NumberFacts[]): readonly RegionCount[] {
  const regions = numbers.flatMap(({ route }) => (route ? [activeRegion(route)] : []))
  return regionCodes
    .map((region): RegionCount => ({ region, count: regions.filter((one) => one === region).length }))
    .filter(({ count }) => count > 0)
}

/** "4 of 12 numbers routed to IE1, 3 of them known to be served by this trunk". */
export function routedHereWords({ total, routed, counts }: OriginationSummary, region: RegionCode): string {
  const countIn = (all: readonly RegionCount[]) => all.find((one) => one.region === region)?.count ?? 0
  const [here, served] = [countIn(routed), countIn(counts)]
  const apart =
    here === served ? '' : `, ${served === 0 ? 'none' : thousands(served)} of them known to be served by this trunk`
  return `${thousands(here)} of ${thousands(total)} numbers routed to ${regionLabel(region)}${apart}`
}

function grouped(all: readonly Reached[]): readonly PreparedGroup[] {
  const groups = Map.groupBy(all, (reaches) =>
    [reaches.kind, reaches.region, reaches.kind === 'trunk' ? reaches.trunkSid : ''].join(' '),
  )
  return [...groups.values()].flatMap(([reaches, ...others]) =>
    reaches ? [{ reaches, count: others.length + 1 }] : [],
  )
}

function propagatingGroups(numbers: readonly NumberFacts[]): readonly PropagatingGroup[] {
  const groups = new Map<string, PropagatingGroup>()
  for (const { route, formerRegion: from } of numbers) {
    const until = route && settlesAt(route)
    if (!until) continue
    const to = activeRegion(route)
    const key = `${from} ${to}`
    const known = groups.get(key) ?? { to, from, count: 0, until }
    groups.set(key, { ...known, count: known.count + 1, until: known.until > until ? known.until : until })
  }
  return [...groups.values()].toSorted((one, other) => other.until - one.until)
}

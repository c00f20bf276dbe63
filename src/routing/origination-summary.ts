import type { NumberFacts, TrunkFacts } from '../domain/facts.ts'
import type { Instant } from '../domain/instant.ts'
import type { Reached } from '../domain/number-reach.ts'
import { originationSplit } from '../domain/origination-split.ts'
import { type RegionCode, regionCodes } from '../domain/region.ts'
import { activeRegion, settlesAt } from '../domain/route.ts'
import type { RegionCount } from '../domain/trunk-verdict.ts'

/** Numbers on the same way: what is said of one of them is true of all. */
export type PropagatingGroup = {
  readonly to: RegionCode
  /** null: only the clock tells that they propagate, not where from. */
  readonly from: RegionCode | null
  readonly count: number
  /** When the last of them has settled. */
  readonly until: Instant
}

type PreparedGroup = { readonly count: number; readonly reaches: Reached }

export type OriginationSummary = {
  readonly total: number
  /** Served numbers, in the fixed order of Regions, without empty ones. */
  readonly counts: readonly RegionCount[]
  /** The Region that serves all of them; null when they are apart, prepared elsewhere or not all read. */
  readonly only: RegionCode | null
  /** By what they reach. */
  readonly prepared: readonly PreparedGroup[]
  /** Where their calls go, or what answers them there. */
  readonly notRead: number
  /** Of those, the ones whose route was not read. */
  readonly routesNotRead: number
  /** Of those, the ones whose route was read, by where it leads: what answers them in that Region was not. */
  readonly answersNotRead: readonly RegionCount[]
  /** By the way they go, those that take longest first. */
  readonly propagating: readonly PropagatingGroup[]
}

/** Where the calls to the numbers of a trunk go. */
export function originationSummary(facts: TrunkFacts): OriginationSummary {
  const { served, prepared, notRead, propagating } = originationSplit(facts)
  const counts = regionCodes.flatMap((region) =>
    served[region].length === 0 ? [] : [{ region, count: served[region].length }],
  )
  const total = facts.numbers.length
  const routed = notRead.flatMap(({ route }) => (route ? [activeRegion(route)] : []))
  return {
    total,
    counts,
    only: counts.find(({ count }) => count === total)?.region ?? null,
    prepared: grouped(prepared.map(({ reaches }) => reaches)),
    notRead: notRead.length,
    routesNotRead: notRead.length - routed.length,
    answersNotRead: regionCodes
      .map((region): RegionCount => ({ region, count: routed.filter((one) => one === region).length }))
      .filter(({ count }) => count > 0),
    propagating: propagatingGroups(propagating),
  }
}

function grouped(all: readonly Reached[]): readonly PreparedGroup[] {
  const groups = new Map<string, PreparedGroup>()
  for (const reaches of all) {
    const key = [reaches.kind, reaches.region, reaches.kind === 'trunk' ? reaches.trunkSid : ''].join(' ')
    groups.set(key, { reaches, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

function propagatingGroups(numbers: readonly NumberFacts[]): readonly PropagatingGroup[] {
  const groups = new Map<string, PropagatingGroup>()
  for (const { route, formerRegion: from } of numbers) {
    const until = route && settlesAt(route)
    if (!until) continue
    const to = activeRegion(route)
    const key = `${from} ${to}`
    const known = groups.get(key)
    groups.set(key, {
      to,
      from,
      count: (known?.count ?? 0) + 1,
      until: known && known.until > until ? known.until : until,
    })
  }
  return [...groups.values()].toSorted((one, other) => other.until - one.until)
}

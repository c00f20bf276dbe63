import type { TrunkFacts } from '../domain/facts.ts'
import { type Instant, latest } from '../domain/instant.ts'
import type { Reached } from '../domain/number-reach.ts'
import { originationSplit } from '../domain/origination-split.ts'
import { type RegionCode, regionCodes } from '../domain/region.ts'
import { settlesAt } from '../domain/route.ts'
import type { RegionCount } from '../domain/trunk-verdict.ts'

type PreparedGroup = { readonly count: number; readonly reaches: Reached }

export type OriginationSummary = {
  readonly total: number
  /** Served numbers, in the fixed order of Regions, without empty ones. */
  readonly counts: readonly RegionCount[]
  /** The Region that serves all of them; null when they are apart, prepared elsewhere or not all read. */
  readonly only: RegionCode | null
  /** By what they reach. */
  readonly prepared: readonly PreparedGroup[]
  readonly notRead: number
  readonly propagating: { readonly count: number; readonly until: Instant; readonly from: readonly RegionCode[] } | null
}

/** Where the calls to the numbers of a trunk go. */
export function originationSummary(facts: TrunkFacts): OriginationSummary {
  const { served, prepared, notRead, propagating } = originationSplit(facts)
  const counts = regionCodes.flatMap((region) =>
    served[region].length === 0 ? [] : [{ region, count: served[region].length }],
  )
  const total = facts.numbers.length
  const until = latest(propagating.flatMap(({ route }) => (route && settlesAt(route)) ?? []))
  const former = propagating.flatMap(({ formerRegion }) => formerRegion ?? [])
  return {
    total,
    counts,
    only: counts.find(({ count }) => count === total)?.region ?? null,
    prepared: grouped(prepared.map(({ reaches }) => reaches)),
    notRead: notRead.length,
    propagating:
      until === undefined
        ? null
        : { count: propagating.length, until, from: regionCodes.filter((region) => former.includes(region)) },
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

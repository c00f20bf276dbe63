import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import { originationSplit } from '../../domain/verdict/origination-split.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, settlesAt } from '../../domain/account/route.ts'
import type { RegionCount } from '../../domain/verdict/trunk-verdict.ts'

/** Numbers on the same way: what is said of one of them is true of all. */
type PropagatingGroup = {
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
  /** By the Region that their route names, whatever answers them there: this trunk, another, a webhook or nothing. */
  readonly routed: readonly RegionCount[]
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
  const answersNotRead = countsOf(notRead)
  return {
    total,
    counts,
    routed: countsOf(facts.numbers),
    only: counts.find(({ count }) => count === total)?.region ?? null,
    prepared: grouped(prepared.map(({ reaches }) => reaches)),
    notRead: notRead.length,
    routesNotRead: notRead.filter(({ route }) => route === undefined).length,
    answersNotRead,
    propagating: propagatingGroups(propagating),
  }
}

function countsOf(numbers: readonly NumberFacts[]): readonly RegionCount[] {
  const regions = numbers.flatMap(({ route }) => (route ? [activeRegion(route)] : []))
  return regionCodes
    .map((region): RegionCount => ({ region, count: regions.filter((one) => one === region).length }))
    .filter(({ count }) => count > 0)
}

/** "4 of 12 numbers routed to IE1, 3 of them served by this trunk": the rest is a webhook's, or another trunk's. */
export function routedHereWords({ total, routed, counts }: OriginationSummary, region: RegionCode): string {
  const countIn = (all: readonly RegionCount[]) => all.find((one) => one.region === region)?.count ?? 0
  const [here, served] = [countIn(routed), countIn(counts)]
  const apart = here === served ? '' : `, ${served === 0 ? 'none' : served} of them known to be served by this trunk`
  return `${here} of ${total} numbers routed to ${regionLabel(region)}${apart}`
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

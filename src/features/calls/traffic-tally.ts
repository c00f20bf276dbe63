import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { TestCallResult } from './test-call.ts'

/** Calls by the Region that holds their record; `none` holds those that left no record. */
export type TrafficCounts = Readonly<Record<RegionCode | 'none', number>>

export type TrafficSlot = TrafficCounts & { readonly slot: number }

type RecentCall = {
  /** Milliseconds since the traffic began. */
  readonly at: number
  readonly leg: Leg
  /** Where it came to, whether or not that took it. */
  readonly region: RegionCode | null
  readonly countedAs: keyof TrafficCounts
  readonly trunkSid: TrunkSid | null
}

export type TrafficTally = {
  readonly total: TrafficCounts
  /** Of five seconds each, the oldest first; none is left out. */
  readonly slots: readonly TrafficSlot[]
  /** Of the last ten seconds. */
  readonly recent: readonly RecentCall[]
}

const slotMs = 5_000
const maxSlots = 60
const recentMs = 10_000

const nothing: TrafficCounts = { us1: 0, ie1: 0, au1: 0, none: 0 }
export const emptyTally: TrafficTally = { total: nothing, slots: [], recent: [] }

export function tallied(tally: TrafficTally, result: TestCallResult, at: number): TrafficTally {
  const { leg, region, trunkSid, record } = result
  const key = record?.region ?? 'none'
  const aged = agedTally(tally, at)
  const slots = aged.slots.map((one, index) => (index === aged.slots.length - 1 ? plusOne(one, key) : one))
  return {
    total: plusOne(aged.total, key),
    slots,
    recent: [...aged.recent, { at, leg, region, countedAs: key, trunkSid }],
  }
}

/** Time goes on, also without a call. */
export function agedTally(tally: TrafficTally, at: number): TrafficTally {
  const slot = Math.floor(at / slotMs)
  const last = tally.slots.at(-1)?.slot ?? slot - 1
  const missing = Math.min(maxSlots, Math.max(0, slot - last))
  const added = Array.from({ length: missing }, (_, index) => ({ ...nothing, slot: slot - missing + 1 + index }))
  return {
    ...tally,
    slots: [...tally.slots, ...added].slice(-maxSlots),
    recent: tally.recent.filter((call) => call.at > at - recentMs),
  }
}

function plusOne<Counts extends TrafficCounts>(counts: Counts, key: keyof TrafficCounts): Counts {
  return { ...counts, [key]: counts[key] + 1 }
}

/** As the totals are counted. */
export const recentCounts = (recent: TrafficTally['recent']): TrafficCounts =>
  recent.reduce((counts, { countedAs }) => plusOne(counts, countedAs), nothing)

/** "62 in US1, 38 in IE1" */
export function countsText(counts: Readonly<Partial<Record<RegionCode | 'none', number>>>): string {
  const parts = regionCodes.flatMap((region) => (counts[region] ? [`${counts[region]} in ${regionLabel(region)}`] : []))
  return [...parts, ...(counts.none ? [`${counts.none} without a record`] : [])].join(', ') || 'none'
}

export type TrafficMinute = { readonly minute: number; readonly counts: TrafficCounts }

/** The slots by minutes since the traffic began, the newest first. */
export function minutesOf({ slots }: TrafficTally): readonly TrafficMinute[] {
  const minutes = new Map<number, TrafficCounts>()
  for (const one of slots) {
    const minute = Math.floor((one.slot * slotMs) / 60_000)
    const before = minutes.get(minute) ?? nothing
    minutes.set(minute, {
      us1: before.us1 + one.us1,
      ie1: before.ie1 + one.ie1,
      au1: before.au1 + one.au1,
      none: before.none + one.none,
    })
  }
  return [...minutes].map(([minute, counts]) => ({ minute, counts })).toReversed()
}

import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import { type CallCounts, noCalls, plusOne, sumOfCounts } from './call-counts.ts'
import type { TestCallResult } from './test-call.ts'

export type TrafficSlot = CallCounts & { readonly slot: number }

type RecentCall = {
  /** Milliseconds since the traffic started. */
  readonly at: number
  readonly leg: Leg
  /** The Region that the call reached, even if it failed there. */
  readonly region: RegionCode | null
  readonly countedAs: keyof CallCounts
  readonly trunkSid: TrunkSid | null
}

export type TrafficTally = {
  readonly total: CallCounts
  /** Five seconds each, oldest first, without gaps. */
  readonly slots: readonly TrafficSlot[]
  /** The last ten seconds. */
  readonly recent: readonly RecentCall[]
}

const slotMs = 5_000
const maxSlots = 60
const recentMs = 10_000

export const emptyTally: TrafficTally = { total: noCalls, slots: [], recent: [] }

export function tallied(tally: TrafficTally, result: TestCallResult, at: number): TrafficTally {
  const { leg, region, trunkSid, record } = result
  const key = record?.region ?? 'none'
  const aged = agedTally(tally, at)
  const slots = aged.slots.map((one, index) =>
    index === aged.slots.length - 1 ? { ...one, [key]: one[key] + 1 } : one,
  )
  return {
    total: plusOne(aged.total, key),
    slots,
    recent: [...aged.recent, { at, leg, region, countedAs: key, trunkSid }],
  }
}

/** Adds empty slots up to the given time. */
export function agedTally(tally: TrafficTally, at: number): TrafficTally {
  const slot = Math.floor(at / slotMs)
  const last = tally.slots.at(-1)?.slot ?? slot - 1
  const missing = Math.min(maxSlots, Math.max(0, slot - last))
  const added = Array.from({ length: missing }, (_, index) => ({ ...noCalls, slot: slot - missing + 1 + index }))
  return {
    ...tally,
    slots: [...tally.slots, ...added].slice(-maxSlots),
    recent: tally.recent.filter((call) => call.at > at - recentMs),
  }
}

export const recentCounts = (recent: TrafficTally['recent']): CallCounts =>
  recent.reduce((counts, { countedAs }) => plusOne(counts, countedAs), noCalls)

/** Newest first. */
export function minutesOf({ slots }: TrafficTally) {
  const minutes = new Map<number, CallCounts>()
  for (const one of slots) {
    const minute = Math.floor((one.slot * slotMs) / 60_000)
    minutes.set(minute, sumOfCounts(minutes.get(minute) ?? noCalls, one))
  }
  return [...minutes].map(([minute, counts]) => ({ minute, counts })).toReversed()
}

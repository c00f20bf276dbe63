import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { E164 } from '../../domain/base/e164.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { activeRegion, isSameRoute, type Route } from '../../domain/account/route.ts'

export type WrittenRoute = Extract<Route, { kind: 'explicit' }>

/** Why the API did not do it, as plain data: it outlives the page. */
export type ItemFailure = {
  /** The Region whose routes host answered, or did not. */
  readonly region: RegionCode
  readonly status: number | null
  readonly code: number | null
  /** Twilio's own sentence, or what became of the request. */
  readonly message: string
}

/** How far the re-route of one number is. */
export type ItemState =
  | { readonly kind: 'queued' }
  /** Noted before the request leaves: after a reload it is read back, and never sent blindly. */
  | { readonly kind: 'writing'; readonly since: Instant }
  | { readonly kind: 'changed'; readonly route: WrittenRoute }
  | { readonly kind: 'failed'; readonly failure: ItemFailure }
  /** The answer was lost, and nobody could be asked how the route stands. */
  | { readonly kind: 'unknown'; readonly failure: ItemFailure }
  /** Somebody else changed it after the plan was made: it is left as they put it. */
  | { readonly kind: 'skipped'; readonly found: RegionCode }
  /** Planned out, with what preflight said. */
  | { readonly kind: 'blocked'; readonly reason: string }

/** One number of a run. */
export type BulkItem = {
  readonly number: E164
  /** The number's friendly name where it is routed, for the eye only. */
  readonly name: string
  readonly to: RegionCode
  /** The route as it was when the plan was made. */
  readonly before: Route
  /** What goes into the record of its change; missing in runs of earlier versions of the console. */
  readonly kept?: Pick<ChangeRecord, 'preflight' | 'trunk'>
  readonly state: ItemState
}

export type ItemCounts = Readonly<Record<ItemState['kind'], number>>

export function countItems(items: readonly BulkItem[]): ItemCounts {
  const counts = { queued: 0, writing: 0, changed: 0, failed: 0, unknown: 0, skipped: 0, blocked: 0 }
  for (const { state } of items) counts[state.kind] += 1
  return counts
}

/** What a reading of the route says of a write that left, or may have left. */
export function afterReading(item: BulkItem, route: Route): ItemState {
  if (isSameRoute(route, item.before)) return { kind: 'queued' }
  if (route.kind === 'explicit' && route.voiceRegion === item.to) return { kind: 'changed', route }
  return { kind: 'skipped', found: activeRegion(route) }
}

/** What was changed goes back to where it was; the rest is left. The last one first, as one takes things back. */
export const undoItems = (items: readonly BulkItem[]): readonly BulkItem[] =>
  items
    .flatMap(({ number, name, before, state }): BulkItem[] =>
      state.kind === 'changed'
        ? [{ number, name, to: activeRegion(before), before: state.route, state: { kind: 'queued' } }]
        : [],
    )
    .toReversed()

/** Whether a run has something left to do with it. */
export function isOpen({ state }: BulkItem): boolean {
  switch (state.kind) {
    case 'queued':
    case 'writing':
      return true
    case 'changed':
    case 'failed':
    case 'unknown':
    case 'skipped':
    case 'blocked':
      return false
    default:
      return exhaustive(state)
  }
}

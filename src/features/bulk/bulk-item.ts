import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { activeRegion, isSameRoute, type Route } from '../../domain/account/route.ts'

export type WrittenRoute = Extract<Route, { kind: 'explicit' }>

/** Why a re-route failed, as plain data, because it is stored. */
export type ItemFailure = {
  /** The Region whose routes host was asked. */
  readonly region: RegionCode
  readonly status: number | null
  readonly code: number | null
  /** Twilio's own sentence, or what happened to the request. */
  readonly message: string
}

export type BulkItemState =
  | { readonly kind: 'queued' }
  /** Stored before the request is sent: after a reload the console reads the route instead of sending it again. */
  | { readonly kind: 'writing'; readonly since: Instant }
  | { readonly kind: 'changed'; readonly route: WrittenRoute }
  | { readonly kind: 'failed'; readonly failure: ItemFailure }
  /** The answer was lost, and no routes host could tell the current route. */
  | { readonly kind: 'unknown'; readonly failure: ItemFailure }
  /** Someone else changed the route after the plan was made; the run leaves it. */
  | { readonly kind: 'skipped'; readonly found: RegionCode }
  /** Excluded by the plan, with the finding of preflight. */
  | { readonly kind: 'blocked'; readonly reason: string }

export type BulkItem = {
  readonly number: E164
  /** A friendly name of the number, for display only. */
  readonly name: string
  readonly to: RegionCode
  /** The route when the plan was made. */
  readonly before: Route
  /** Goes into the change record. Missing in runs stored by earlier versions of the console. */
  readonly kept?: Pick<ChangeRecord, 'preflight' | 'trunk'>
  readonly state: BulkItemState
}

export type ItemCounts = Readonly<Record<BulkItemState['kind'], number>>

export function countItems(items: readonly BulkItem[]): ItemCounts {
  const counts = { queued: 0, writing: 0, changed: 0, failed: 0, unknown: 0, skipped: 0, blocked: 0 }
  for (const { state } of items) counts[state.kind] += 1
  return counts
}

/** What the current route says about a write that may have been sent. */
export function afterReading(item: BulkItem, route: Route): BulkItemState {
  if (isSameRoute(route, item.before)) return { kind: 'queued' }
  if (route.kind === 'explicit' && route.voiceRegion === item.to) return { kind: 'changed', route }
  return { kind: 'skipped', found: activeRegion(route) }
}

/** Returns the changed numbers to their earlier Region, last one first. */
export const undoItems = (items: readonly BulkItem[]): readonly BulkItem[] =>
  items
    .flatMap(({ number, name, before, state }): BulkItem[] =>
      state.kind === 'changed'
        ? [{ number, name, to: activeRegion(before), before: state.route, state: { kind: 'queued' } }]
        : [],
    )
    .toReversed()

/** Whether the run still has to handle it. */
export const isOpen = ({ state }: BulkItem): boolean => state.kind === 'queued' || state.kind === 'writing'

import { actingOperator } from '../../ledger/acting-operator.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { BulkItem } from './bulk-item.ts'
import type { BulkSettings } from './bulk-job.ts'
import { bulkBook } from './console-bulk.ts'
import { blockedReason, recordVerdict } from './plan-groups.ts'
import type { BulkPlan, PlannedNumber } from './read-bulk-plan.ts'

export type StartOptions = {
  readonly plan: BulkPlan
  readonly includeOverridable: boolean
  readonly settings: BulkSettings
  readonly reason: string
  readonly undoOf: string | null
}

/** Stores the plan as a run without starting it; returns its id. */
export async function startRun({ plan, includeOverridable, settings, reason, undoOf }: StartOptions): Promise<string> {
  const startedAt = serverNow()
  const items = plan.numbers.flatMap((one) => itemOf(one, includeOverridable, startedAt))
  const id = newId()
  const status = { kind: 'paused', why: 'asked' } as const
  await bulkBook.create({ id, startedAt, by: actingOperator(), reason, settings, undoOf, status }, items)
  return id
}

/** @param checkedAt when the plan was last loaded, right before the start */
export function itemOf(one: PlannedNumber, includeOverridable: boolean, checkedAt: Instant): readonly BulkItem[] {
  const { number, name, to, verdict } = one
  const about = { number, name, to }
  switch (verdict.kind) {
    case 'already-there':
      return []
    case 'not-read':
      // The run never writes it, so its earlier route does not matter.
      return [{ ...about, before: { kind: 'implicit' }, state: { kind: 'blocked', reason: blockedReason(one) } }]
    case 'will-change':
      return [{ ...about, before: verdict.before, kept: keptOf(one, checkedAt), state: { kind: 'queued' } }]
    case 'blocked': {
      const isIncluded = verdict.overridable && includeOverridable
      const state = isIncluded
        ? ({ kind: 'queued' } as const)
        : ({ kind: 'blocked', reason: blockedReason(one) } as const)
      return [{ ...about, before: verdict.before, ...(isIncluded && { kept: keptOf(one, checkedAt) }), state }]
    }
  }
}

function keptOf(one: PlannedNumber, checkedAt: Instant): NonNullable<BulkItem['kept']> {
  const preflight = recordVerdict(one, checkedAt)
  return {
    ...(preflight && { preflight }),
    ...(one.trunk && { trunk: { key: one.trunk.key, name: one.trunk.name } }),
  }
}

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('')

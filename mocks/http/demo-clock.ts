import type { Instant } from '../../src/domain/base/instant.ts'
import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { wholeSecond } from '../account/clock.ts'
import type { DemoRow } from '../account/rows.ts'
import type { Body } from './demo-body.ts'

export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }

const day = 24 * 60 * 60_000
/** A year either way, which is enough to let 30-day reservations end and call records age. */
export const maxAdvanceMs = 366 * day
/** 1970 to 2070: what a shared state can hold. */
const lastMs = 36_525 * day

/** Parses the JSON of `/demo/clock`. `now` is the demo's time. */
export function parseClockBody(body: Body, now: Instant): Result<ClockChange, string> {
  const { frozen, advanceMs = frozen === undefined ? null : 0 } = body
  if (typeof advanceMs !== 'number' || !Number.isFinite(advanceMs) || Math.abs(advanceMs) > maxAdvanceMs)
    return err('advanceMs: expected milliseconds')
  if (frozen !== undefined && typeof frozen !== 'boolean') return err('frozen: expected true or false')
  if (now + advanceMs < 0 || now + advanceMs >= lastMs) return err('advanceMs: expected a time from 1970 to 2070')
  return ok({ advanceMs, ...(frozen !== undefined && { frozen }) })
}

/** The clock's fields after it is advanced, frozen or unfrozen. `wall` is the real time now. */
export function changeClock(demo: DemoRow, change: ClockChange, wall: number): Partial<DemoRow> {
  const advance = Math.round(change.advanceMs ?? 0)
  const before = demo.clockFrozenAt ?? wall + demo.clockOffsetMs
  const clockOffsetMs = before - wall + advance
  const isFrozen = change.frozen ?? demo.clockFrozenAt !== null
  return { clockOffsetMs, clockFrozenAt: isFrozen ? wholeSecond(before + advance) : null }
}

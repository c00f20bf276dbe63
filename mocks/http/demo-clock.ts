import { wholeSecond } from '../account/clock.ts'
import type { DemoRow } from '../account/rows.ts'

export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }

/** What becomes of the clock when it is advanced, frozen or let go; `wall` is what the wall's shows now. */
export function changeClock(demo: DemoRow, change: ClockChange, wall: number): Partial<DemoRow> {
  const advance = Math.round(change.advanceMs ?? 0)
  const before = demo.clockFrozenAt ?? wall + demo.clockOffsetMs
  const clockOffsetMs = before - wall + advance
  const isFrozen = change.frozen ?? demo.clockFrozenAt !== null
  return { clockOffsetMs, clockFrozenAt: isFrozen ? wholeSecond(before + advance) : null }
}

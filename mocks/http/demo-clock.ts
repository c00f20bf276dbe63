import { wholeSecond } from '../account/clock.ts'
import type { DemoRow } from '../account/rows.ts'

export type ClockChange = { readonly advanceMs?: number; readonly frozen?: boolean }

/** The clock's fields after it is advanced, frozen or unfrozen. `wall` is the real time now. */
export function changeClock(demo: DemoRow, change: ClockChange, wall: number): Partial<DemoRow> {
  const advance = Math.round(change.advanceMs ?? 0)
  const before = demo.clockFrozenAt ?? wall + demo.clockOffsetMs
  const clockOffsetMs = before - wall + advance
  const isFrozen = change.frozen ?? demo.clockFrozenAt !== null
  return { clockOffsetMs, clockFrozenAt: isFrozen ? wholeSecond(before + advance) : null }
}

import type { Instant } from '../../src/domain/instant.ts'
import { type WallClock, wholeSecond } from '../account/clock.ts'
import type { DemoRow, StoredRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import type { Store } from '../store/store.ts'

/** What the handlers serve, and what surrounds it. */
export type World = {
  readonly store: Store
  readonly wall: WallClock
  /** How long an answer takes when no switch says otherwise. */
  readonly defaultLatencyMs: number
  /** Told of what should never happen; the client gets Twilio's 500. */
  readonly reportBug: (error: unknown) => void
}

const atFirst: DemoRow = {
  seq: 0,
  scenario: '',
  clockOffsetMs: 0,
  latencyMs: null,
  faults: [],
  rejectedSwitches: [],
}

export const demoOf = (tables: Tables): DemoRow => tables.get('demo', 'state') ?? atFirst

/** The account's time: the wall's, advanced by the demo. */
export const nowOf = (tables: Tables, wall: WallClock): Instant => wholeSecond(wall() + demoOf(tables).clockOffsetMs)

/** A scenario's rows with the demo's own beside them: clock, faults and switches as at first. */
export const worldRows = (
  scenario: string,
  rows: readonly StoredRow[],
  latencyMs: number | null,
): readonly StoredRow[] => [...rows, { kind: 'demo', key: 'state', row: { ...atFirst, scenario, latencyMs } }]

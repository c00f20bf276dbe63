import type { Instant } from '../../src/domain/base/instant.ts'
import { type WallClock, wholeSecond } from '../account/clock.ts'
import type { DemoRow, StoredRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import { loadScenario, type ScenarioName } from '../scenarios/load-scenario.ts'
import { scenarioFaults } from '../scenarios/scenario-faults.ts'
import type { Store } from '../store/store.ts'
import type { Address } from './address.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** What the handlers serve, and what surrounds it. */
export type World = {
  readonly store: Store
  readonly wall: WallClock
  /** How long an answer takes when no switch says otherwise. */
  readonly defaultLatencyMs: number
  /** Requests a second, when no switch says otherwise. */
  readonly defaultRateLimit: number | 'off'
  readonly rateLimiter: RateLimiter
  /** Told of what should never happen; the client gets Twilio's 500. */
  readonly reportBug: (error: unknown) => void
  /** Told of every answer of the regional API as it is before faults. Settles when it has looked. */
  readonly observe?: (address: Address, request: Request, response: Response) => Promise<void>
}

/** R17: all requests to the account together, a second. */
export const twilioRateLimit = 300

const atFirst: DemoRow = {
  seq: 0,
  scenario: '',
  loadedAt: wholeSecond(0),
  clockOffsetMs: 0,
  clockFrozenAt: null,
  latencyMs: null,
  rateLimit: null,
  strictAvailability: false,
  faults: [],
  rejectedSwitches: [],
}

export const demoOf = (tables: Tables): DemoRow => tables.get('demo', 'state') ?? atFirst

/** The account's time: the wall's, advanced by the demo, or the moment at which the demo froze it. */
export function nowOf(tables: Tables, wall: WallClock): Instant {
  const { clockFrozenAt, clockOffsetMs } = demoOf(tables)
  return clockFrozenAt ?? wholeSecond(wall() + clockOffsetMs)
}

/** What the demo keeps when another world takes the place of everything. */
export type KeptSwitches = Pick<DemoRow, 'latencyMs' | 'rateLimit' | 'strictAvailability'>

/**
 * A scenario's rows, loaded at `now`, with the demo's own beside them: its faults, and clock and switches as at first,
 * but for those kept.
 */
export async function loadRows(
  scenario: ScenarioName,
  loadedAt: Instant,
  kept: Partial<KeptSwitches> = {},
): Promise<readonly StoredRow[]> {
  const row: DemoRow = { ...atFirst, ...kept, scenario, loadedAt, faults: scenarioFaults(scenario) }
  return [...(await loadScenario(scenario, loadedAt)), { kind: 'demo', key: 'state', row }]
}

import type { Instant } from '../../src/domain/base/instant.ts'
import { type WallClock, wholeSecond } from '../account/clock.ts'
import type { DemoRow, StoredRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import { loadScenario, type ScenarioName } from '../scenarios/load-scenario.ts'
import { scenarioFaults } from '../scenarios/scenario-faults.ts'
import type { Store } from '../store/store.ts'
import type { Address } from './address.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** The store that the handlers serve, with its clock, limits and observers. */
export type World = {
  readonly store: Store
  readonly wall: WallClock
  /** The latency unless a switch sets another. */
  readonly defaultLatencyMs: number
  /** The limit in requests per second unless a switch sets another. */
  readonly defaultRateLimit: number | 'off'
  readonly rateLimiter: RateLimiter
  /** The switches that hold again after a reset: those of the command line, if there is one. */
  readonly switchesAtReset?: Partial<KeptSwitches>
  /** Receives unexpected errors. The client gets Twilio's 500. */
  readonly reportBug: (error: unknown) => void
  /** Sees every answer of the regional API before faults are applied. The answer waits until it is done. */
  readonly observe?: (address: Address, request: Request, response: Response) => Promise<void>
}

/** R17: requests per second for the whole account. */
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

/** The account's time: real time plus the demo's offset, or the time at which the demo froze the clock. */
export function nowOf(tables: Tables, wall: WallClock): Instant {
  const { clockFrozenAt, clockOffsetMs } = demoOf(tables)
  return clockFrozenAt ?? wholeSecond(wall() + clockOffsetMs)
}

/** The switches that the demo keeps when it loads another scenario. */
export type KeptSwitches = Pick<DemoRow, 'latencyMs' | 'rateLimit' | 'strictAvailability'>

/**
 * A scenario's rows for the time `loadedAt`, and a new demo row with the scenario's faults. Only the given switches are
 * kept.
 */
export async function loadRows(
  scenario: ScenarioName,
  loadedAt: Instant,
  kept: Partial<KeptSwitches> = {},
): Promise<readonly StoredRow[]> {
  const row: DemoRow = { ...atFirst, ...kept, scenario, loadedAt, faults: scenarioFaults(scenario) }
  return [...(await loadScenario(scenario, loadedAt)), { kind: 'demo', key: 'state', row }]
}

import type { ScenarioName } from '../mocks/scenarios/load-scenario.ts'
import type { Backend } from '../mocks/store/backend.ts'

/** What a test gives the console that it mounts. */
export type Mounting = {
  /** Where the account is kept. It outlives a reload. */
  readonly backend: Backend
  readonly scenario: ScenarioName
  readonly wall: () => number
  /** Switches as in the address bar of the demo: `?fault=ie1.any.503.once`. */
  readonly search: string
  /** Puts the test's network around the API. */
  readonly through: (send: typeof fetch) => typeof fetch
}

declare global {
  /** Set in the frame by `console.tsx`, called by the test. */
  var startConsole: ((mounting: Mounting) => Promise<void>) | undefined
}

import type { HttpHandler } from 'msw'
import type { Instant } from '../../src/domain/base/instant.ts'
import { ok } from '../../src/domain/base/result.ts'
import type { Tables, WritableTables } from '../account/tables.ts'
import { observe } from './contract/observe.ts'
import { createHandlers } from '../http/handlers.ts'
import { createHostHandlers } from './host-handlers.ts'
import { createRateLimiter } from '../http/rate-limiter.ts'
import { loadRows, type World } from '../http/world.ts'
import type { ScenarioName } from '../scenarios/load-scenario.ts'
import { createMemoryBackends } from '../store/memory-backend.ts'
import { createStore, type Store } from '../store/store.ts'

export type Mock = {
  /** Handlers for `/twilio/…` and `/demo/…`, and for Twilio's hosts. */
  readonly handlers: HttpHandler[]
  readonly world: World
  readonly store: Store
  readonly read: () => Promise<Tables>
  readonly change: (change: (tables: WritableTables) => void) => Promise<void>
  /** The account's clock runs only when the test advances it. */
  readonly clock: { readonly now: () => number; readonly advance: (milliseconds: number) => void }
}

/** Fails the test run, even if the test accepts the answer. */
function reportBug(error: unknown): void {
  queueMicrotask(() => {
    throw error
  })
}

/** A mock with rows in memory, for tests. Answer requests with `getResponse(mock.handlers, request)`. */
export function createMock({ scenario, now }: { readonly scenario: ScenarioName; readonly now: Instant }): Mock {
  let time: number = now
  const wall = (): number => time
  const backend = createMemoryBackends()()
  const store = createStore(backend, () => loadRows(scenario, now))
  const world: World = {
    store,
    wall,
    defaultLatencyMs: 0,
    defaultRateLimit: 'off',
    rateLimiter: createRateLimiter(wall),
    reportBug,
    ...(observe && { observe }),
  }
  return {
    handlers: [...createHostHandlers(world), ...createHandlers(world)],
    world,
    store,
    read: () => store.read(),
    async change(change) {
      await store.write((tables) => {
        change(tables)
        return ok(undefined)
      })
    },
    clock: {
      now: wall,
      advance(milliseconds) {
        time += milliseconds
      },
    },
  }
}

import { wholeSecond } from './account/clock.ts'
import { applySwitches, type ScenarioQuestion } from './switches/apply-switches.ts'
import { createHandlers } from './http/handlers.ts'
import { createRateLimiter } from './http/rate-limiter.ts'
import { loadRows, twilioRateLimit, type World } from './http/world.ts'
import { interceptRequests, type Mode } from './intercept-requests.ts'
import { defaultScenario } from './scenarios/load-scenario.ts'
import { type Backend, NotStored } from './store/backend.ts'
import { deleteDatabase, isOfNewerBuild, openIndexedDbBackend } from './store/indexed-db-backend.ts'
import { createStore, deferredStore } from './store/store.ts'
import { parseSwitches } from './switches/switches.ts'
import { within } from './within.ts'

export type MockStart =
  | { readonly kind: Mode }
  /** Requests are intercepted, but must wait until the operator chooses the account. */
  | ({ readonly kind: 'asks'; readonly mode: Mode } & ScenarioQuestion)
  /** The stored data has another version. `reset` deletes it; the page must then be reloaded. */
  | { readonly kind: 'other-schema'; readonly reset: () => Promise<void> }
  | { readonly kind: 'failed'; readonly reason: string }

/** Milliseconds. Long enough to show that the console is loading, too short to be annoying. */
const demoLatency = 25
const databasePatience = 4000

type ErasableBackend = Backend & { erase(): Promise<void> }

/** Without a database the demo keeps its data in memory, until the page is closed. */
async function openBackend(onOtherBuild: () => void): Promise<ErasableBackend> {
  try {
    return await within(databasePatience, openIndexedDbBackend(onOtherBuild))
  } catch (error) {
    const { createMemoryBackends } = await import('./store/memory-backend.ts')
    const memory = createMemoryBackends()()
    if (!isOfNewerBuild(error)) return { ...memory, erase: () => Promise.resolve() }
    const load = () => Promise.resolve({ schema: Number.POSITIVE_INFINITY, version: 0, rows: [] })
    return { ...memory, load, erase: deleteDatabase }
  }
}

type Start = {
  /** The demo's switches. */
  readonly search: string
  /** Another build has taken over the stored data: this page must be reloaded. */
  readonly onOtherBuild: () => void
}

/** Starts the API in this tab: opens the store and intercepts requests. */
export async function startMock({ search, onOtherBuild }: Start): Promise<MockStart> {
  try {
    const switches = parseSwitches(search)
    const wall = (): number => Date.now()
    const name = switches.scenario ?? defaultScenario
    const seed = () => loadRows(name, wholeSecond(wall()))
    const backend = openBackend(onOtherBuild)
    const store = deferredStore(backend.then((opened) => createStore(opened, seed)))
    const world: World = {
      store,
      wall,
      defaultLatencyMs: demoLatency,
      defaultRateLimit: twilioRateLimit,
      rateLimiter: createRateLimiter(() => performance.now()),
      reportBug: (error) => {
        // The page says so.
        if (!(error instanceof NotStored)) reportError(error)
      },
    }
    const [isOurs, mode] = await Promise.all([store.opened, interceptRequests(createHandlers(world))])
    if (!isOurs) return { kind: 'other-schema', reset: async () => (await backend).erase() }
    // Apply the switches only now, because the worker can reload the page once more before this.
    const question = await applySwitches(world, switches)
    return question ? { kind: 'asks', mode, ...question } : { kind: mode }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

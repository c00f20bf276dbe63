import { wholeSecond } from './account/clock.ts'
import { applySwitches, type ScenarioQuestion } from './switches/apply-switches.ts'
import { createHandlers } from './http/handlers.ts'
import { createRateLimiter } from './http/rate-limiter.ts'
import { loadRows, twilioRateLimit, type World } from './http/world.ts'
import { interceptRequests, type Mode } from './intercept-requests.ts'
import { defaultScenario } from './scenarios/load-scenario.ts'
import type { Backend } from './store/backend.ts'
import { deleteDatabase, isOfNewerBuild, openIndexedDbBackend } from './store/indexed-db-backend.ts'
import { createMemoryBackends } from './store/memory-backend.ts'
import { createStore, deferredStore } from './store/store.ts'
import { readSwitches } from './switches/switches.ts'
import { within } from './within.ts'

export type MockStart =
  | { readonly kind: Mode }
  /** Requests are intercepted; they are to wait for the answer, which says what account they are about. */
  | ({ readonly kind: 'asks'; readonly mode: Mode } & ScenarioQuestion)
  /** The stored data is of another version of the demo: it can be thrown away, and then the page loaded again. */
  | { readonly kind: 'other-schema'; readonly reset: () => Promise<void> }
  | { readonly kind: 'failed'; readonly reason: string }

/** Milliseconds: enough to see that something is asked for, too few to wait. */
const demoLatency = 25
const databasePatience = 4000

type ErasableBackend = Backend & { erase(): Promise<void> }

/** Without a database the demo still works, until the page is left. */
async function openBackend(): Promise<ErasableBackend> {
  try {
    return await within(databasePatience, openIndexedDbBackend())
  } catch (error) {
    const memory = createMemoryBackends()()
    if (!isOfNewerBuild(error)) return { ...memory, erase: () => Promise.resolve() }
    const load = () => Promise.resolve({ schema: Number.POSITIVE_INFINITY, version: 0, rows: [] })
    return { ...memory, load, erase: deleteDatabase }
  }
}

/** Starts the API in this tab: its rows, and what catches requests to it. `search` holds the demo's switches. */
export async function startMock({ search }: { readonly search: string }): Promise<MockStart> {
  try {
    const switches = readSwitches(search)
    const wall = (): number => Date.now()
    const name = switches.scenario ?? defaultScenario
    const seed = () => loadRows(name, wholeSecond(wall()))
    const backend = openBackend()
    const store = deferredStore(backend.then((opened) => createStore(opened, seed)))
    const world: World = {
      store,
      wall,
      defaultLatencyMs: demoLatency,
      defaultRateLimit: twilioRateLimit,
      rateLimiter: createRateLimiter(() => performance.now()),
      reportBug: (error) => reportError(error),
    }
    const [isOurs, mode] = await Promise.all([store.opened, interceptRequests(createHandlers(world))])
    if (!isOurs) return { kind: 'other-schema', reset: async () => (await backend).erase() }
    // Not before: the worker may still reload the page once more.
    const question = await applySwitches(world, switches)
    return question ? { kind: 'asks', mode, ...question } : { kind: mode }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

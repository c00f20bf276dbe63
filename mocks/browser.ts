import { arm } from './account/fault.ts'
import { wholeSecond } from './account/clock.ts'
import { changeDemo, loadWorld } from './http/demo.ts'
import { changeClock } from './http/demo-clock.ts'
import { createHandlers } from './http/handlers.ts'
import { createRateLimiter } from './http/rate-limiter.ts'
import { demoOf, twilioRateLimit, type World, worldRows } from './http/world.ts'
import { interceptRequests, type Mode } from './intercept-requests.ts'
import { defaultScenario, loadScenario } from './scenarios/load-scenario.ts'
import type { Backend } from './store/backend.ts'
import { deleteDatabase, isOfNewerBuild, openIndexedDbBackend } from './store/indexed-db-backend.ts'
import { createMemoryBackends } from './store/memory-backend.ts'
import { createStore, deferredStore } from './store/store.ts'
import { readSwitches, type Switches } from './switches.ts'
import { within } from './within.ts'

export type MockStart =
  | { readonly kind: Mode }
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

/** Applied when requests are intercepted: before that the worker may still reload the page once more. */
async function applySwitches(world: World, switches: Switches): Promise<void> {
  const { scenario, faults, clock, rejected } = switches
  const { latencyMs, rateLimit, strictAvailability } = switches
  if (scenario !== undefined && demoOf(await world.store.read()).scenario !== scenario) await loadWorld(world, scenario)
  const changes = {
    ...(faults && { faults: faults.map(arm) }),
    ...(latencyMs !== undefined && { latencyMs }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(strictAvailability !== undefined && { strictAvailability }),
  }
  if (Object.keys(changes).length === 0 && !clock && rejected.length === 0) return
  await changeDemo(world, (demo) => ({
    ...changes,
    ...(clock && changeClock(demo, clock, world.wall())),
    rejectedSwitches: rejected,
  }))
}

/** Starts the API in this tab: its rows, and what catches requests to it. `search` holds the demo's switches. */
export async function startMock({ search }: { readonly search: string }): Promise<MockStart> {
  try {
    const switches = readSwitches(search)
    const wall = (): number => Date.now()
    const name = switches.scenario ?? defaultScenario
    const seed = async () => worldRows(name, await loadScenario(name, wholeSecond(wall())))
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
    await applySwitches(world, switches)
    return { kind: mode }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { wholeSecond } from '../account/clock.ts'
import { arm } from '../account/fault.ts'
import { changeDemo } from '../http/demo.ts'
import { changeClock } from '../http/demo-clock.ts'
import { createRateLimiter } from '../http/rate-limiter.ts'
import { demoOf, loadRows, twilioRateLimit, type World } from '../http/world.ts'
import { defaultScenario } from '../scenarios/load-scenario.ts'
import { NotStored } from '../store/backend.ts'
import { createMemoryBackends } from '../store/memory-backend.ts'
import { StateFileRefused } from '../store/state-file.ts'
import { createStore } from '../store/store.ts'
import type { Options } from './options.ts'

export type OpenWorld = {
  readonly world: World
  readonly scenario: string
  /** Releases the state file, if any. */
  readonly close: () => void
}

type Backend = Awaited<ReturnType<typeof openBackend>>

async function openBackend({ stateFile }: Options) {
  if (stateFile === undefined) return { ...createMemoryBackends()(), close: () => undefined }
  // Loaded only when it is used, because it needs SQLite.
  const { openFileBackend } = await import('../store/file-backend.ts')
  return openFileBackend(stateFile)
}

async function tryBackend(options: Options): Promise<Result<Backend, string>> {
  try {
    return ok(await openBackend(options))
  } catch (error) {
    if (error instanceof StateFileRefused) return err(error.message)
    throw error
  }
}

/** Opens the account to serve and applies the command line's switches. The error is for the user. */
export async function openWorld(options: Options, reportBug: World['reportBug']): Promise<Result<OpenWorld, string>> {
  const opened = await tryBackend(options)
  if (!opened.ok) return opened
  const backend = opened.value
  const wall = (): number => Date.now()
  const name = options.scenario ?? defaultScenario
  const store = createStore(backend, () => loadRows(name, wholeSecond(wall())))
  const { latencyMs, rateLimit, strictAvailability } = options
  const switchesAtReset = { latencyMs, rateLimit, strictAvailability }
  const world: World = {
    store,
    wall,
    defaultLatencyMs: 0,
    defaultRateLimit: twilioRateLimit,
    rateLimiter: createRateLimiter(() => performance.now()),
    switchesAtReset,
    reportBug,
  }
  const { scenario } = demoOf(await store.read())
  if (options.scenario !== undefined && options.scenario !== scenario) {
    return err(`${options.stateFile} has scenario ${scenario}: leave --scenario out, or name another file.`)
  }
  try {
    await changeDemo(world, (demo) => ({
      ...switchesAtReset,
      ...(options.clock && changeClock(demo, options.clock, wall())),
      faults: options.faults?.map(arm) ?? demo.faults,
    }))
  } catch (error) {
    if (error instanceof NotStored) return err(error.message)
    throw error
  }
  return ok({ world, scenario, close: () => backend.close() })
}

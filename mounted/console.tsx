import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../src/styles/theme.css'
import { createRateLimiter } from '../mocks/http/rate-limiter.ts'
import { loadRows, type World } from '../mocks/http/world.ts'
import { answerAnywhere } from '../mocks/server/answer-anywhere.ts'
import { createStore } from '../mocks/store/store.ts'
import { applySwitches } from '../mocks/switches/apply-switches.ts'
import { parseSwitches } from '../mocks/switches/switches.ts'
import { wholeSecond } from '../mocks/account/clock.ts'
import { App } from '../src/app/app.tsx'
import { setBootState } from '../src/app/boot-state.ts'
import { openApiGate } from '../src/twilio/api-gate.ts'
import { forgetDemoSwitches } from '../src/app/demo-plug.ts'
import type { Mounting } from './mounting.ts'

/** Answers at once what the console asks of the API and of the demo: what MSW adds costs a twelfth of a test. */
function fetchFrom(world: World, otherwise: typeof fetch): typeof fetch {
  const answer = answerAnywhere(world)
  return async (input, init) => {
    const request = new Request(input, init)
    if (!/^\/(twilio|demo)\//.test(new URL(request.url).pathname)) return otherwise(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const aborted = Promise.withResolvers<never>()
    signal.addEventListener('abort', () => aborted.reject(signal.reason), { once: true })
    const response = await Promise.race([answer(request), aborted.promise])
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
}

/**
 * The console in a frame of a test's page, on an account in memory. `main.tsx` for tests: it starts when the test says
 * so, without a worker, a database or a moving clock.
 */
globalThis.startConsole = async ({ backend, scenario, wall, search, through }: Mounting): Promise<void> => {
  const world: World = {
    store: createStore(backend, () => loadRows(scenario, wholeSecond(wall()))),
    wall,
    defaultLatencyMs: 0,
    defaultRateLimit: 'off',
    rateLimiter: createRateLimiter(wall),
    reportBug: (error) => reportError(error),
  }
  globalThis.fetch = through(fetchFrom(world, globalThis.fetch))
  await applySwitches(world, parseSwitches(search))
  forgetDemoSwitches()
  setBootState({ kind: 'ready', mode: 'in-page' })
  openApiGate()
  const container = document.getElementById('root')
  if (!container) throw new Error('The frame has no #root')
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../src/styles/theme.css'
import { createHandlers } from '../mocks/http/handlers.ts'
import { createRateLimiter } from '../mocks/http/rate-limiter.ts'
import { loadRows, type World } from '../mocks/http/world.ts'
import { startInPage } from '../mocks/intercept-requests.ts'
import { createStore } from '../mocks/store/store.ts'
import { applySwitches } from '../mocks/switches/apply-switches.ts'
import { parseSwitches } from '../mocks/switches/switches.ts'
import { wholeSecond } from '../mocks/account/clock.ts'
import { App } from '../src/app/app.tsx'
import { setBootState } from '../src/app/boot-state.ts'
import { openApiGate } from '../src/twilio/api-gate.ts'
import { forgetDemoSwitches } from '../src/app/demo-plug.ts'
import type { Mounting } from './mounting.ts'

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
  startInPage(createHandlers(world))
  globalThis.fetch = through(globalThis.fetch)
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

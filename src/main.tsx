import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/theme.css'
import { App } from './app/app.tsx'
import { setBootState } from './app/boot-state.ts'
import { forgetDemoSwitches, takeDemoSwitches } from './app/demo-plug.ts'
import { replaceBlockedStorage } from './browser/blocked-storage.ts'
import { failApiGate, openApiGate, watchApi } from './twilio/api-gate.ts'

// The shell paints while the mock starts; only API requests wait for it.
void startMockApi(takeDemoSwitches())

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

function open(mode: 'worker' | 'in-page'): void {
  forgetDemoSwitches()
  setBootState({ kind: 'ready', mode })
  watchApi(isMockThere)
  openApiGate()
}

/** The mock ends with its worker, which the browser or the operator may delete while this page is open. */
async function isMockThere(): Promise<boolean> {
  const answer = await fetch('/demo/state', { cache: 'no-store' })
  return answer.ok && (answer.headers.get('Content-Type') ?? '').startsWith('application/json')
}

async function startMockApi(search: string): Promise<void> {
  try {
    replaceBlockedStorage()
    const { startMock } = await import('../mocks/browser.ts')
    const outcome = await startMock({ search, onOtherBuild: () => setBootState({ kind: 'other-build' }) })
    switch (outcome.kind) {
      case 'worker':
      case 'in-page':
        open(outcome.kind)
        return
      case 'asks':
        setBootState({ ...outcome, open: () => open(outcome.mode) })
        return
      case 'other-schema':
        setBootState(outcome)
        return
      case 'failed':
        setBootState(outcome)
        failApiGate(outcome.reason)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    setBootState({ kind: 'failed', reason })
    failApiGate(reason)
  }
}

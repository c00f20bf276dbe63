import { useState } from 'react'
import { clearBulkRuns } from '../features/bulk/bulk-clear.ts'
import { clearChanges } from '../ledger/change-store.ts'
import { Button } from '../ui/button.tsx'
import type { BootState } from './boot-state.ts'
import { forgetLearned } from '../account/learned.ts'
import { PageMessage } from '../ui/page-message.tsx'

type Props = { readonly boot: Extract<BootState, { kind: 'other-schema' | 'failed' }> }

/** When the demo's API can't start: said in words, with a way on, inside the shell. */
export function BootProblem({ boot }: Props) {
  const [resetting, setResetting] = useState(false)
  if (boot.kind === 'failed') {
    return (
      <Problem title="The demo account could not be started in this browser" reason={boot.reason}>
        <p>
          The demo needs service workers or, without them, a page that may intercept its own requests. Private windows
          and strict policies can refuse both.
        </p>
        <Button variant="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </Problem>
    )
  }
  return (
    <Problem title="The demo account in this browser was saved by another version">
      <p>It can't be read by this version. Resetting replaces it with the scenario that the demo opens with.</p>
      <Button
        variant="primary"
        busy={resetting}
        onClick={() => {
          setResetting(true)
          void resetAll(boot.reset).then(() => location.reload())
        }}
      >
        Reset the demo account
      </Button>
    </Problem>
  )
}

/** The account goes, and with it all that the console remembers of it. */
async function resetAll(resetAccount: () => Promise<void>): Promise<void> {
  await Promise.all([resetAccount(), clearChanges(), clearBulkRuns()])
  forgetLearned()
  const { forgetNumberRoutes } = await import('../features/numbers/console-reading.ts')
  await forgetNumberRoutes()
}

type ProblemProps = { readonly title: string; readonly reason?: string; readonly children: React.ReactNode }

function Problem({ title, reason, children }: ProblemProps) {
  return (
    <div role="alert">
      <PageMessage title="Demo not started" heading={title}>
        {reason && <p className="type-mono text-text-2">{reason}</p>}
        {children}
      </PageMessage>
    </div>
  )
}

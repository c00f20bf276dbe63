import { useState } from 'react'
import { clearBulkRuns } from '../features/bulk/bulk-clear.ts'
import { clearChanges } from '../ledger/change-store.ts'
import { Button } from '../ui/button.tsx'
import type { BootState } from './boot-state.ts'
import { forgetLearned } from '../account/learned.ts'
import { PageMessage } from '../ui/page-message.tsx'

type StartProblem = Extract<BootState, { kind: 'other-schema' | 'other-build' | 'failed' }>
type Props = { readonly boot: StartProblem | { readonly kind: 'gone' } }

export const isProblem = (boot: BootState): boot is StartProblem =>
  boot.kind === 'other-schema' || boot.kind === 'other-build' || boot.kind === 'failed'

/** Explains why the demo's API did not start, and offers a way to continue. */
export function BootProblem({ boot }: Props) {
  const [resetting, setResetting] = useState(false)
  if (boot.kind === 'gone') {
    return (
      <Problem title="The demo’s API has gone from this browser">
        <p>
          Something else now answers the console’s requests. This happens when the data of this site is deleted, or its
          service worker. What this page showed may no longer be true, so it is hidden. A reload starts the API again.
        </p>
        <Button variant="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </Problem>
    )
  }
  if (boot.kind === 'other-build') {
    return (
      <Problem title="A newer version of the demo is open in another tab">
        <p>It has taken over the account that is stored in this browser. This tab can no longer write to it.</p>
        <Button variant="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </Problem>
    )
  }
  if (boot.kind === 'failed') {
    return (
      <Problem title="The demo account could not be started in this browser" reason={boot.reason}>
        <p>
          The demo needs service workers, or else a page that can intercept its own requests. Private windows and strict
          policies can block both.
        </p>
        <Button variant="primary" onClick={() => location.reload()}>
          Reload
        </Button>
      </Problem>
    )
  }
  return (
    <Problem title="The demo account in this browser was saved by another version">
      <p>This version cannot load it. Resetting replaces it with the demo's opening scenario.</p>
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

/** Deletes the account and everything the console remembers about it. */
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
      <PageMessage title="Demo stopped" heading={title}>
        {reason && <p className="type-mono text-text-2">{reason}</p>}
        {children}
      </PageMessage>
    </div>
  )
}

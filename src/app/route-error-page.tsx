import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { PageMessage } from '../ui/page-message.tsx'

/** A bug, not an answer of the API: those are shown where their data would be. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert">
      <PageMessage title="Something broke" heading="This page broke">
        <p>The console made a mistake. Nothing was written to the account by it.</p>
        <p className="type-mono break-all text-text-2">{error instanceof Error ? error.message : String(error)}</p>
        <div className="flex gap-2">
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Reload</Button>
        </div>
      </PageMessage>
    </div>
  )
}

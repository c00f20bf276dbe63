import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { PageMessage } from '../ui/page-message.tsx'

/** For errors in the console itself. API errors are shown in place of their data. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert">
      <PageMessage title="Page error" heading="This page failed">
        <p>The console has an error. It wrote nothing to the account.</p>
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

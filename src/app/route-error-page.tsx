import type { ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { recentWrites } from '../twilio/recent-writes.ts'
import { regionLabel } from '../domain/base/region.ts'
import { PageMessage } from '../ui/page-message.tsx'

/** For errors in the console itself. API errors are shown in place of their data. */
export function RouteErrorPage({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert">
      <PageMessage title="Page error" heading="This page failed">
        <p>The console has an error.</p>
        <LastWrites />
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

/** What is known of the writes that may have to do with the error. */
function LastWrites() {
  const [writes] = useState(recentWrites)
  if (writes.length === 0) return <p>This tab sent no write in the last minute.</p>
  return (
    <>
      <p>The writes that this tab sent in the last minute:</p>
      <ul className="list-inside list-disc type-small">
        {writes.map(({ at, region, method, path, status }) => (
          <li key={`${at} ${path}`} className="wrap-anywhere">
            {regionLabel(region)}, <span className="type-mono">{`${method} ${path}`}</span>: {outcomeText(status)}
          </li>
        ))}
      </ul>
    </>
  )
}

function outcomeText(status: ReturnType<typeof recentWrites>[number]['status']): string {
  if (status === null) return 'not answered yet'
  if (status === 'lost') return 'the answer was lost, so it may have been applied'
  if (status >= 500) return `failed (${status}), so it may have been applied`
  return status < 300 ? `applied (${status})` : `refused (${status})`
}

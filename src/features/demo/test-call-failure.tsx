import { DemoError } from './request-demo.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'

type Props = {
  readonly error: Error
  /** "The test call" */
  readonly what: string
  readonly onRetry: () => void
  readonly retrying: boolean
}

/** The demo's own API failed, not a Region of Twilio's. */
export function TestCallFailure({ error, what, onRetry, retrying }: Props) {
  return (
    <div role="alert">
      <ErrorPanel
        title={`${what} failed`}
        sentence={error instanceof DemoError && error.kind === 'refused' ? error.message : null}
        code={error instanceof DemoError && error.status !== null ? `HTTP ${error.status}` : null}
        meaning={meaning(error)}
        onRetry={onRetry}
        retrying={retrying}
      />
    </div>
  )
}

function meaning(error: Error): string {
  if (!(error instanceof DemoError)) return `${error.message} Reload the page.`
  switch (error.kind) {
    case 'refused':
      return 'The demo refused the request. Results of earlier calls are still valid.'
    case 'unreachable':
      return 'The demo did not answer. If it stored a record, the latest calls show it.'
    case 'malformed':
      return 'The console cannot parse the demo’s answer.'
  }
}

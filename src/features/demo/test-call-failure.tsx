import { DemoError } from './request-demo.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'

type Props = {
  readonly error: Error
  /** "The test call" */
  readonly what: string
  readonly onRetry: () => void
  readonly retrying: boolean
}

/** The demo's own API did not do what was asked: no Region of Twilio's has failed. */
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
      return 'The demo refused it. What is shown of calls before it still holds.'
    case 'unreachable':
      return 'No answer came from the demo. Whether a record was left is seen among the last calls.'
    case 'malformed':
      return 'The demo answered in a form that this console does not know.'
  }
}

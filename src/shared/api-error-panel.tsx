import { isApiError } from '../twilio/api-error.ts'
import { codeText, explain } from '../twilio/explain-api-error.ts'
import { ErrorPanel } from '../ui/error-panel.tsx'

type Props = {
  readonly error: Error
  /** The start of a sentence: "Loading trunks". */
  readonly what: string
  readonly onRetry: () => void
  readonly retrying?: boolean
}

export function ApiErrorPanel({ error, what, onRetry, retrying = false }: Props) {
  if (!isApiError(error)) {
    return <ErrorPanel title={`${what} failed`} meaning={error.message} onRetry={onRetry} retrying={retrying} />
  }
  const { sentence, meaning, next } = explain(error, { what })
  // Every Region's host serves the routes (R18), so the failure belongs to no single Region.
  const region = error.product === 'routes' ? undefined : error.region
  return (
    <ErrorPanel
      title={region === undefined ? `${what} failed` : `${what} failed in`}
      region={region}
      sentence={sentence}
      code={codeText(error)}
      meaning={`${meaning} ${next}`}
      onRetry={onRetry}
      retrying={retrying}
    />
  )
}

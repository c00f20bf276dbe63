import { explain } from '../twilio/explain-api-error.ts'
import { isApiError } from '../twilio/api-error.ts'
import { ErrorPanel } from '../ui/error-panel.tsx'
import type { ListFailure } from './account-lists-queries.ts'

/** One panel for each list that a Region did not give; the other Regions' data stays on the page. */
export function TrunkListFailures({ failures }: { readonly failures: readonly ListFailure[] }) {
  if (failures.length === 0) return null
  return (
    <div role="alert" className="grid gap-2 px-6 py-3 max-md:px-3">
      {failures.map(({ region, what, error, retry }) => (
        <ListFailurePanel key={`${region} ${what}`} region={region} what={what} error={error} retry={retry} />
      ))}
    </div>
  )
}

function ListFailurePanel({ region, what, error, retry }: ListFailure) {
  if (!isApiError(error))
    return <ErrorPanel title={`Reading ${what} failed`} region={region} meaning={error.message} onRetry={retry} />
  const { title, sentence, code, meaning, next } = explain(error, { what: `Reading ${what}` })
  return (
    <ErrorPanel
      title={title}
      region={region}
      sentence={sentence}
      code={code === null ? null : String(code)}
      meaning={`${meaning} ${next}`}
      onRetry={retry}
    />
  )
}

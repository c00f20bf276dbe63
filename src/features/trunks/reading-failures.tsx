import { isApiError } from '../../twilio/api-error.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'

/** What could not be loaded of this trunk, with one panel per kind of error and Region. */
export function ReadingFailures({ reading }: { readonly reading: TrunkReading }) {
  const kinds = new Map(reading.errors.map((error) => [kindOf(error), error]))
  if (kinds.size === 0) return null
  return (
    <div role="alert" className="grid gap-2">
      {[...kinds].map(([kind, error]) => (
        <ApiErrorPanel
          key={kind}
          error={error}
          what="Loading this trunk"
          onRetry={reading.retry}
          retrying={reading.reading}
        />
      ))}
    </div>
  )
}

const kindOf = (error: Error): string =>
  isApiError(error) ? `${error.region} ${error.product} ${error.kind} ${error.status ?? ''}` : error.message

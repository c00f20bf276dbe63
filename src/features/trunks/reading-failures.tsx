import { isApiError } from '../../twilio/api-error.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'

/** What of this trunk could not be read: one panel for errors of one kind in one Region; the rest of the page stays. */
export function ReadingFailures({ reading }: { readonly reading: TrunkReading }) {
  const kinds = new Map(reading.errors.map((error) => [kindOf(error), error]))
  if (kinds.size === 0) return null
  return (
    <div role="alert" className="grid gap-2">
      {[...kinds].map(([kind, error]) => (
        <ApiErrorPanel
          key={kind}
          error={error}
          what="Reading this trunk"
          onRetry={reading.retry}
          retrying={reading.reading}
        />
      ))}
    </div>
  )
}

const kindOf = (error: Error): string =>
  isApiError(error) ? `${error.region} ${error.product} ${error.kind} ${error.status ?? ''}` : error.message

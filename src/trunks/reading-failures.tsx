import { isApiError } from '../twilio/api-error.ts'
import { explain } from '../twilio/explain-api-error.ts'
import { ErrorPanel } from '../ui/error-panel.tsx'
import type { TrunkReading } from './trunk-facts-queries.ts'

/** What of this trunk could not be read, one panel a Region and kind; the rest of the page stays. */
export function ReadingFailures({ reading }: { readonly reading: TrunkReading }) {
  const shown = new Map(
    reading.errors.flatMap((error) =>
      isApiError(error)
        ? [[`${error.region} ${error.product} ${error.kind} ${error.status ?? ''}`, error] as const]
        : [],
    ),
  )
  const bugs = reading.errors.filter((error) => !isApiError(error))
  if (shown.size === 0 && bugs.length === 0) return null
  return (
    <div role="alert" className="grid gap-2">
      {[...shown].map(([key, error]) => {
        const { title, sentence, code, meaning, next } = explain(error, { what: 'Reading this trunk' })
        return (
          <ErrorPanel
            key={key}
            title={title}
            region={error.region}
            sentence={sentence}
            code={code === null ? null : String(code)}
            meaning={`${meaning} ${next}`}
            onRetry={reading.retry}
            retrying={reading.reading}
          />
        )
      })}
      {bugs.slice(0, 1).map((error) => (
        <ErrorPanel
          key={error.message}
          title="Reading this trunk failed"
          meaning={error.message}
          onRetry={reading.retry}
        />
      ))}
    </div>
  )
}

import type { ListFailure } from './account-lists-queries.ts'
import { ApiErrorPanel } from './api-error-panel.tsx'

/** One panel for each list that a Region did not give; the other Regions' data stays on the page. */
export function TrunkListFailures({ failures }: { readonly failures: readonly ListFailure[] }) {
  if (failures.length === 0) return null
  return (
    <div role="alert" className="grid gap-2">
      {failures.map(({ region, what, error, retry }) => (
        <ApiErrorPanel key={`${region} ${what}`} error={error} what={`Reading ${what}`} onRetry={retry} />
      ))}
    </div>
  )
}

import type { ListFailure } from '../account/use-account-lists.ts'
import { ApiErrorPanel } from './api-error-panel.tsx'
import { regionFailures } from '../account/region-failures.ts'

/** One panel for each Region whose lists failed to load. */
export function TrunkListFailures({ failures }: { readonly failures: readonly ListFailure[] }) {
  if (failures.length === 0) return null
  return (
    <div role="alert" className="grid gap-2">
      {regionFailures(failures, []).map(({ where, what, error, retry }) => (
        <ApiErrorPanel key={where} error={error} what={what} onRetry={retry} />
      ))}
    </div>
  )
}

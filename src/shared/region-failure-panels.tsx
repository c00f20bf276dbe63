import { ApiErrorPanel } from './api-error-panel.tsx'
import type { RegionFailure } from '../account/region-failures.ts'

type Props = { readonly failures: readonly RegionFailure[]; readonly reading: boolean }

/** One panel for each Region that failed, and one for the routes. */
export function RegionFailurePanels({ failures, reading }: Props) {
  return (
    <div role="alert" className="grid flex-none gap-2 px-6 pb-3 max-md:px-3">
      {failures.map(({ where, what, error, retry }) => (
        <ApiErrorPanel key={where} error={error} what={what} onRetry={retry} retrying={reading} />
      ))}
    </div>
  )
}

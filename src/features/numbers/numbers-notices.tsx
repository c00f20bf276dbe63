import type { ListFailure } from '../../account/use-account-lists.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { UnknownFilters } from '../../shared/unknown-filters.tsx'
import { RoutesStrip } from './routes-strip.tsx'
import type { RestJob } from './use-rest-job.ts'
import type { RouteReading } from './use-routes-in-sight.ts'

type Props = {
  readonly unknown: readonly string[]
  readonly filtering: boolean
  readonly job: RestJob
  readonly found: number
  readonly listing: boolean
  readonly failures: readonly ListFailure[]
  readonly routes: RouteReading
}

/** Failures, invalid filters and how many routes are loaded. */
export function NumbersNotices({ unknown, filtering, job, found, listing, failures, routes }: Props) {
  return (
    <div className="grid flex-none gap-2 px-6 pb-3 empty:hidden max-md:px-3">
      {(failures.length > 0 || routes.error) && (
        <div role="alert" className="grid gap-2">
          {failures.map(({ region, what, error, retry }) => (
            <ApiErrorPanel key={`${region} ${what}`} error={error} what={`Loading ${what}`} onRetry={retry} />
          ))}
          {routes.error && (
            <ApiErrorPanel
              error={routes.error}
              what="Loading routes"
              onRetry={routes.retry}
              retrying={routes.reading}
            />
          )}
        </div>
      )}
      <UnknownFilters unknown={unknown} />
      <RoutesStrip job={job} found={found} filtering={filtering} listing={listing} />
    </div>
  )
}

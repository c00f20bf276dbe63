import { type RegionCode, regionCodes } from '../../domain/region.ts'
import type { AccountLists } from '../account-lists-queries.ts'
import type { TrunkReading } from '../trunk-facts-queries.ts'
import { andWords } from '../../routing/words.ts'
import { isApiError } from '../../twilio/api-error.ts'

/** Everything that one Region did not give, as one thing to tell and to retry. */
export type RegionFailure = {
  /** Null for a failure that is no answer of the API: a bug. */
  readonly region: RegionCode | null
  /** "Reading trunks and numbers" */
  readonly what: string
  /** The first of them speaks for the rest. */
  readonly error: Error
  readonly retry: () => void
}

export function regionFailures(
  failures: AccountLists['failures'],
  readings: readonly Pick<TrunkReading, 'errors' | 'retry'>[],
): readonly RegionFailure[] {
  const failed = readings.filter(({ errors }) => errors.length > 0)
  const rowErrors = failed.flatMap(({ errors }) => errors)
  const regionOf = (error: Error) => (isApiError(error) ? error.region : null)
  return [...regionCodes, null].flatMap((region): RegionFailure[] => {
    const lists = failures.filter((failure) => failure.region === region)
    const errors = rowErrors.filter((error) => regionOf(error) === region)
    const error = lists[0]?.error ?? errors[0]
    if (!error) return []
    const parts = [...lists.map(({ what }) => what), ...(errors.length > 0 ? [partsOf(errors)] : [])]
    return [
      {
        region,
        what: `Reading ${andWords([...new Set(parts)])}`,
        error,
        retry: () => {
          for (const list of lists) list.retry()
          for (const reading of failed) {
            if (reading.errors.some((one) => regionOf(one) === region)) reading.retry()
          }
        },
      },
    ]
  })
}

/** Routes are global and fail together; the rest belongs to instances of the Region. */
function partsOf(errors: readonly Error[]): string {
  const routes = errors.filter((error) => isApiError(error) && error.product === 'routes')
  if (routes.length === 0) return 'parts of trunks'
  return routes.length === errors.length ? 'routes' : 'routes and parts of trunks'
}

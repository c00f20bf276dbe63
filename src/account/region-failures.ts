import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import type { AccountLists } from './use-account-lists.ts'
import type { TrunkReading } from './use-trunk-facts.ts'
import { andWords } from '../domain/base/sentence-text.ts'
import { isApiError } from '../twilio/api-error.ts'

/** Everything that failed in one place, shown and retried together. */
export type RegionFailure = {
  /** Routes are global: every Region's host serves them (R18). `console` means a bug, not a response of the API. */
  readonly where: RegionCode | 'routes' | 'console'
  /** "Loading trunks and numbers" */
  readonly what: string
  /** The first one, shown for all. */
  readonly error: Error
  readonly retry: () => void
}

export function regionFailures(
  failures: AccountLists['failures'],
  readings: readonly Pick<TrunkReading, 'errors' | 'retry'>[],
): readonly RegionFailure[] {
  const failed = readings.filter(({ errors }) => errors.length > 0)
  const rowErrors = failed.flatMap(({ errors }) => errors)
  return ([...regionCodes, 'routes', 'console'] as const).flatMap((where): RegionFailure[] => {
    const lists = failures.filter((failure) => failure.region === where)
    const rowError = rowErrors.find((error) => placeOf(error) === where)
    const error = lists[0]?.error ?? rowError
    if (!error) return []
    const parts = [
      ...lists.map(({ what }) => what),
      ...(rowError ? [where === 'routes' ? 'routes' : 'trunk details'] : []),
    ]
    return [
      {
        where,
        what: `Loading ${andWords(parts)}`,
        error,
        retry: () => {
          for (const list of lists) list.retry()
          for (const reading of failed) {
            if (reading.errors.some((one) => placeOf(one) === where)) reading.retry()
          }
        },
      },
    ]
  })
}

export function placeOf(error: Error): RegionFailure['where'] {
  if (!isApiError(error)) return 'console'
  return error.product === 'routes' ? 'routes' : error.region
}

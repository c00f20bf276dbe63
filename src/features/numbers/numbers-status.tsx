import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { serverTimeOf } from '../../twilio/server-clock.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { NumberFilters } from './number-filters.ts'
import { isFiltering, needsRoutes } from './number-filters.ts'
import type { Selected } from './selection-store.ts'

type Props = {
  readonly total: number
  readonly selected: Selected | null
  readonly filters: NumberFilters
  /** Their lists are still being read. */
  readonly listing: boolean
  readonly notRead: readonly RegionCode[]
  readonly updatedAt: number | null
}

/** "212 of 617 numbers, updated 14:08:00"; while pages arrive, how many numbers there are so far. */
export function NumbersStatus({ total, selected, filters, listing, notRead, updatedAt }: Props) {
  return (
    <>
      {listing && (
        <span className="mr-2 inline-flex items-center gap-1.5">
          <Spinner />
          <span>reading… {total > 0 && `${thousands(total)} so far`}</span>
        </span>
      )}
      {(!listing || isFiltering(filters)) && selected && (
        <span>
          <span role="status">
            {countWords(total, selected, filters)}
            {notRead.length > 0 && !listing && `, ${notRead.map(regionLabel).join(', ')} not read`}
          </span>
          {updatedAt !== null && !listing && `, updated ${clockText(serverTimeOf(updatedAt))}`}
        </span>
      )}
    </>
  )
}

/** "3 of 1,240 read; 98,760 not read". */
function countWords(total: number, { rows, found, judged }: Selected, filters: NumberFilters): string {
  if (needsRoutes(filters) && judged < found) {
    return `${thousands(rows.length)} of ${thousands(judged)} read; ${thousands(found - judged)} not read`
  }
  const numbers = total === 1 ? 'number' : 'numbers'
  return isFiltering(filters)
    ? `${thousands(rows.length)} of ${thousands(total)} ${numbers}`
    : `${thousands(total)} ${numbers}`
}

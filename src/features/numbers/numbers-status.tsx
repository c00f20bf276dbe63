import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { serverTimeOf } from '../../twilio/server-clock.ts'
import { Spinner } from '../../ui/spinner.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { Selected } from './selection-store.ts'

type Props = {
  readonly total: number
  readonly selected: Selected | null
  readonly filtering: boolean
  /** A filter needs the numbers' routes. */
  readonly byRoute: boolean
  /** The lists of numbers are still loading. */
  readonly listing: boolean
  readonly notLoaded: readonly RegionCode[]
  readonly updatedAt: number | null
}

/** "212 of 617 numbers, updated 14:08:00", or how many have loaded so far. */
export function NumbersStatus({ total, selected, filtering, byRoute, listing, notLoaded, updatedAt }: Props) {
  return (
    <>
      {listing && (
        <span className="mr-2 inline-flex items-center gap-1.5">
          <Spinner />
          <span>loading… {total > 0 && `${thousands(total)} so far`}</span>
        </span>
      )}
      {(!listing || filtering) && selected && (
        <span>
          <span role="status">
            {countWords(total, selected, { filtering, byRoute })}
            {notLoaded.length > 0 && !listing && `, ${notLoaded.map(regionLabel).join(', ')} not loaded`}
          </span>
          {updatedAt !== null && !listing && `, updated ${clockText(serverTimeOf(updatedAt))}`}
        </span>
      )}
    </>
  )
}

/** "3 found in 1,240 loaded; 98,760 not loaded". */
function countWords(
  total: number,
  { rows, found, judged }: Selected,
  by: Pick<Props, 'filtering' | 'byRoute'>,
): string {
  if (by.byRoute && judged < found) {
    return `${thousands(rows.length)} found in ${thousands(judged)} loaded; ${thousands(found - judged)} not loaded`
  }
  const numbers = total === 1 ? 'number' : 'numbers'
  return by.filtering ? `${thousands(rows.length)} of ${thousands(total)} ${numbers}` : `${thousands(total)} ${numbers}`
}

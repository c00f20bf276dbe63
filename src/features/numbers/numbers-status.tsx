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
  /** By what only a number's route tells. */
  readonly byRoute: boolean
  /** Their lists are still being read. */
  readonly listing: boolean
  readonly notRead: readonly RegionCode[]
  readonly updatedAt: number | null
}

/** "212 of 617 numbers, updated 14:08:00"; while pages arrive, how many numbers there are so far. */
export function NumbersStatus({ total, selected, filtering, byRoute, listing, notRead, updatedAt }: Props) {
  return (
    <>
      {listing && (
        <span className="mr-2 inline-flex items-center gap-1.5">
          <Spinner />
          <span>reading… {total > 0 && `${thousands(total)} so far`}</span>
        </span>
      )}
      {(!listing || filtering) && selected && (
        <span>
          <span role="status">
            {countWords(total, selected, { filtering, byRoute })}
            {notRead.length > 0 && !listing && `, ${notRead.map(regionLabel).join(', ')} not read`}
          </span>
          {updatedAt !== null && !listing && `, updated ${clockText(serverTimeOf(updatedAt))}`}
        </span>
      )}
    </>
  )
}

/** "3 of 1,240 read; 98,760 not read". */
function countWords(
  total: number,
  { rows, found, judged }: Selected,
  by: Pick<Props, 'filtering' | 'byRoute'>,
): string {
  if (by.byRoute && judged < found) {
    return `${thousands(rows.length)} of ${thousands(judged)} read; ${thousands(found - judged)} not read`
  }
  const numbers = total === 1 ? 'number' : 'numbers'
  return by.filtering ? `${thousands(rows.length)} of ${thousands(total)} ${numbers}` : `${thousands(total)} ${numbers}`
}

import { type RegionCode, regionLabel } from '../../../domain/base/region.ts'
import { useNumbersSoFar } from '../../../account/numbers-so-far.ts'
import { serverTimeOf } from '../../../twilio/server-clock.ts'
import { Spinner } from '../../../ui/spinner.tsx'
import { thousands } from '../../../domain/base/thousands.ts'
import { clockText } from '../../../domain/base/time-text.ts'
import { counted } from '../../../domain/base/sentence-text.ts'

type Props = {
  readonly shown: number
  readonly total: number
  /** Regions whose trunks are not in the total. */
  readonly notRead: readonly RegionCode[]
  /** Local milliseconds of the oldest list; null before the first. */
  readonly updatedAt: number | null
  readonly reading: boolean
}

/** "13 trunks, updated 14:08:00". The count is announced when a filter changes it. */
export function ListStatus({ shown, total, notRead, updatedAt, reading }: Props) {
  const soFar = useNumbersSoFar()
  return (
    <>
      {reading && (
        <span className="mr-2 inline-flex items-center gap-1.5">
          <Spinner />
          <span>loading…</span>
          {soFar > 1000 && <span>{thousands(soFar)} numbers so far</span>}
        </span>
      )}
      {updatedAt !== null && (
        <span>
          <span role="status">
            {shown === total ? counted(total, 'trunk') : `${thousands(shown)} of ${counted(total, 'trunk')}`}
            {notRead.length > 0 && `, ${notRead.map(regionLabel).join(', ')} not loaded`}
          </span>
          , updated {clockText(serverTimeOf(updatedAt))}
        </span>
      )}
    </>
  )
}

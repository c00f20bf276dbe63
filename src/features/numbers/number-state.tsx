import type { ChangeRecord } from '../../ledger/change-record.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../../domain/account/route.ts'
import { regionWords } from '../../domain/verdict/words.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { preparedRegions, reachedBy } from './number-reaches.ts'
import type { NumberRow } from './number-row.ts'
import type { IsInVain } from './use-vain-trunks.ts'
import { failureInWords } from '../../domain/verdict/failure-text.ts'

type Props = {
  readonly row: NumberRow
  readonly route: Route | undefined
  readonly regionsRead: readonly RegionCode[]
  readonly isInVain: IsInVain
  readonly now: Instant
  /** The last re-route, if it failed: the former one holds. */
  readonly failed: ChangeRecord | undefined
}

/** What becomes of a call to the number now: first what fails, then what is under way, then what is prepared. */
export function NumberState({ row, route, regionsRead, isInVain, now, failed }: Props) {
  if (route === undefined) {
    return (
      <>
        <Skeleton width={72} />
        <span className="sr-only">Route not read</span>
      </>
    )
  }
  const active = activeRegion(route)
  const label = regionLabel(active)
  const reached = reachedBy(row, active, regionsRead)
  const until = settlesAt(route)
  if (reached?.kind === 'nothing') {
    return (
      <Status tone="bad" small>
        Not connected in {label}
      </Status>
    )
  }
  if (reached?.kind === 'trunk' && isInVain(reached.trunkSid) === true) {
    return (
      <Status tone="bad" small>
        Calls fail: {failureInWords('no-enabled-origination-url', `in ${label}`)}
      </Status>
    )
  }
  if (until !== null && isPropagating(route, now)) {
    return (
      <Status icon="spinner" small>
        Propagating, at most <Countdown until={until} now={now} />
      </Status>
    )
  }
  if (failed) {
    return (
      <Status tone="warn" small>
        {failed.result === 'unknown'
          ? `Answer to the re-route to ${regionLabel(failed.to)} lost`
          : `Last re-route to ${regionLabel(failed.to)} failed`}
      </Status>
    )
  }
  const prepared = preparedRegions(row, route)
  return (
    <span className="type-small text-text-2">
      {reached === undefined ? `${label} not read` : reached.kind === 'trunk' ? 'Served' : 'Answered by a webhook'}
      {prepared.length > 0 && <span className="text-text-3">, prepared in {regionWords(prepared)}</span>}
    </span>
  )
}

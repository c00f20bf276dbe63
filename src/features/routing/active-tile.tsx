import type { ChangeRecord } from '../../ledger/change-record.ts'
import { ChangedByLink } from '../../shared/changed-by-link.tsx'
import type { Instant } from '../../domain/base/instant.ts'
import { activeRegion, isPropagating, type Route, type RouteSubject, settlesAt } from '../../domain/account/route.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { RegionTile } from '../../ui/region-tile.tsx'
import { Status } from '../../ui/status.tsx'
import { SinceText } from './since-text.tsx'
import { hourText } from '../../domain/base/sentence-text.ts'

type Props = {
  readonly subject: RouteSubject
  readonly route: Route
  readonly change: ChangeRecord | undefined
  readonly now: Instant
  /** Calls fail now in the active Region. */
  readonly failing: boolean
}

export function ActiveTile({ subject, route, change, now, failing }: Props) {
  const until = settlesAt(route)
  const propagating = until !== null && isPropagating(route, now)
  return (
    <RegionTile
      region={activeRegion(route)}
      look={failing ? 'failing' : propagating ? 'propagating' : 'settled'}
      detail={
        propagating ? (
          <>
            {failing ? 'Calls sent here now fail; all calls arrive here by' : 'Takes calls now; all calls by'}{' '}
            {hourText(until)}
            {change && (
              <>
                . <ChangedByLink change={change} />
              </>
            )}
          </>
        ) : (
          <SinceText subject={subject} route={route} change={change} now={now} />
        )
      }
      state={
        failing ? (
          <Status tone="bad">Calls fail</Status>
        ) : propagating ? (
          <span className="max-lg:max-w-28">
            <Status tone="region" icon="spinner">
              Propagating, at most <Countdown until={until} now={now} />
            </Status>
          </span>
        ) : (
          <Status tone="region">Active</Status>
        )
      }
    />
  )
}

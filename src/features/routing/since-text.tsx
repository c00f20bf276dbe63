import type { ChangeRecord } from '../../ledger/change-record.ts'
import { ChangeLink } from '../../shared/change-link.tsx'
import { ChangedByLink } from '../../shared/changed-by-link.tsx'
import { type Instant, timeBetween } from '../../domain/base/instant.ts'
import { type Route, type RouteSubject, settlesAt } from '../../domain/account/route.ts'
import { TimeAgo } from '../../ui/time-ago.tsx'

type Props = {
  readonly subject: RouteSubject
  readonly route: Route
  /** The route's last write, if this console made it. */
  readonly change: ChangeRecord | undefined
  readonly now: Instant
}

/** How long the card shows that a change has settled. */
const oneHour = 3_600_000

/** "URI active here since 12 Mar". */
export function SinceText({ subject, route, change, now }: Props) {
  if (route.kind === 'implicit') return 'Routed here by default, never set'
  const until = settlesAt(route)
  const justSettled = change !== undefined && until !== null && timeBetween(until, now) < oneHour
  return (
    <>
      {subject.leg === 'termination' ? 'URI' : 'Number'} active here since{' '}
      <TimeAgo at={route.dateUpdated} now={now} form="day" />
      {change && (
        <>
          . <ChangedByLink change={change} />
        </>
      )}
      {justSettled && (
        <>
          . Settled: 5 minutes passed. <ChangeLink id={change.id}>Verify</ChangeLink>
        </>
      )}
    </>
  )
}

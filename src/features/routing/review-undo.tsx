import { useSearch } from '@tanstack/react-router'
import { ChangeLink } from '../../shared/change-link.tsx'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { type ChangeRecord, sameSubject } from '../../ledger/change-record.ts'
import { isInverse } from '../../ledger/change-state.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating } from '../../domain/account/route.ts'
import { Note } from '../../ui/note.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** The changes that `?undo=` names, those whose inverse is among these re-routes. */
export function useUndone({ subjects, target }: PlannedReroutes): readonly ChangeRecord[] {
  const { undo } = useSearch({ strict: false })
  const ids = undo?.split(',') ?? []
  return useChangeRecords().filter(
    (record) => ids.includes(record.id) && subjects.some((subject) => isInverse(record, subject, target)),
  )
}

/** Once it has settled, taking it back is a re-route like any other, and may meet what has changed since. */
export const undoTitle = (target: RegionCode, routes: RerouteCheck['routes'], now: Instant): string =>
  routes.some(({ route }) => route !== undefined && isPropagating(route, now))
    ? `Undo: return to ${regionLabel(target)}`
    : `Restore this routing: return to ${regionLabel(target)}`

type Props = { readonly change: ChangeRecord; readonly routes: RerouteCheck['routes'] }

/** What is taken back, and what of it cannot be. */
export function ReviewUndo({ change, routes }: Props) {
  const { from, to, fromWasImplicit, requestedAt, by } = change
  const route = routes.find(({ subject }) => sameSubject(subject, change.subject))?.route
  const active = route && activeRegion(route)
  return (
    <Note
      shape="box"
      lead={
        <>
          Takes back{' '}
          <ChangeLink id={change.id}>
            the re-route {routes.length > 1 && `of ${rerouteText(change.subject)} `}to {regionLabel(to)} at{' '}
            {clockText(requestedAt)}
          </ChangeLink>
          {by === undefined ? '.' : ` by ${by}.`}
        </>
      }
    >
      {fromWasImplicit &&
        `No route was set before it: ${regionLabel(from)} held by default. A route cannot be removed, so ${regionLabel(from)} becomes explicit. `}
      {active !== undefined && active !== to && active !== from && (
        <>The route was changed since: it is active in {regionLabel(active)} now.</>
      )}
    </Note>
  )
}

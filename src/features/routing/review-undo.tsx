import { useSearch } from '@tanstack/react-router'
import { ChangeLink } from '../../shared/change-link.tsx'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { type ChangeRecord, sameSubject } from '../../ledger/change-record.ts'
import { isInverse } from '../../ledger/change-state.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { Note } from '../../ui/note.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { RerouteCheck } from './check-reroute.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** The changes named by `?undo=` that these re-routes undo. */
export function useUndone({ subjects, target }: PlannedReroutes): readonly ChangeRecord[] {
  const { undo } = useSearch({ strict: false })
  const ids = undo?.split(',') ?? []
  return useChangeRecords().filter(
    (record) => ids.includes(record.id) && subjects.some((subject) => isInverse(record, subject, target)),
  )
}

type Props = { readonly change: ChangeRecord; readonly routes: RerouteCheck['routes'] }

export function ReviewUndo({ change, routes }: Props) {
  const { from, to, fromWasImplicit, requestedAt, by } = change
  const route = routes.find(({ subject }) => sameSubject(subject, change.subject))?.route
  const active = route && activeRegion(route)
  return (
    <Note
      shape="box"
      lead={
        <>
          Undoes{' '}
          <ChangeLink id={change.id}>
            the re-route {routes.length > 1 && `of ${rerouteText(change.subject)} `}to {regionLabel(to)} at{' '}
            {clockText(requestedAt)}
          </ChangeLink>
          {by === undefined ? '.' : ` by ${by}.`}
        </>
      }
    >
      {fromWasImplicit &&
        `No route was set before it: ${regionLabel(from)} applied by default. A route cannot be removed, so ${regionLabel(from)} becomes explicit. `}
      {active !== undefined && active !== to && active !== from && (
        <>The route has changed since; it is now active in {regionLabel(active)}.</>
      )}
    </Note>
  )
}

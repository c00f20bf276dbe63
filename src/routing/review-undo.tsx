import { useSearch } from '@tanstack/react-router'
import { ChangeLink } from '../changes/change-link.tsx'
import { useChangeRecords } from '../changes/change-record-queries.ts'
import type { ChangeRecord } from '../changes/change-record.ts'
import { isInverse } from '../changes/change-state.ts'
import type { Instant } from '../domain/instant.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { regionLabel } from '../domain/region.ts'
import { activeRegion, isPropagating, type Route } from '../domain/route.ts'
import { Note } from '../ui/note.tsx'
import { clockText } from '../ui/time-text.ts'

/** The change that `?undo=` names, if this re-route is its inverse. */
export function useUndone({ subject, target }: ReroutePlan): ChangeRecord | undefined {
  const { undo } = useSearch({ strict: false })
  const record = useChangeRecords().find(({ id }) => id === undo)
  return record && isInverse(record, subject, target) ? record : undefined
}

/** Once it has settled, taking it back is a re-route like any other, and may meet what has changed since. */
export const undoTitle = ({ from }: ChangeRecord, route: Route | undefined, now: Instant): string =>
  route !== undefined && isPropagating(route, now)
    ? `Undo: return to ${regionLabel(from)}`
    : `Restore this routing: return to ${regionLabel(from)}`

type Props = { readonly change: ChangeRecord; readonly route: Route | undefined }

/** What is taken back, and what of it cannot be. */
export function ReviewUndo({ change, route }: Props) {
  const { from, to, fromWasImplicit, requestedAt, by } = change
  const active = route && activeRegion(route)
  return (
    <Note
      shape="box"
      lead={
        <>
          Takes back{' '}
          <ChangeLink id={change.id}>
            the re-route to {regionLabel(to)} of {clockText(requestedAt)}
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

import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { changeBehind } from '../../ledger/change-record.ts'
import { ChangedByLink } from '../../shared/changed-by-link.tsx'
import { FailedChangeSlot } from './failed-change-slot.tsx'

type Props = { readonly subject: RouteSubject; readonly route: Route }

/** In a number's row: who re-routed it, and whether its last change failed. */
export function RouteChangeLines({ subject, route }: Props) {
  const change = changeBehind(useChangeRecords(), subject, route)
  return (
    <>
      {change && (
        <span className="block type-small">
          <ChangedByLink change={change} />
        </span>
      )}
      <FailedChangeSlot subject={subject} route={route} />
    </>
  )
}

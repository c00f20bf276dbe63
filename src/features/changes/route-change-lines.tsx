import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { changeBehind } from '../../ledger/change-record.ts'
import { ChangedByLink } from '../../shared/changed-by-link.tsx'
import { FailedChangeSlot } from './failed-change-slot.tsx'

type Props = { readonly subject: RouteSubject; readonly route: Route }

/** In a row, under where the route leads: who put it there, and that the last change of it failed. */
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

import { lazy, Suspense } from 'react'
import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { useChangeRecords } from '../../ledger/use-change-records.ts'

const FailedChangeNote = lazy(() =>
  import('./failed-change-note.tsx').then((module) => ({ default: module.FailedChangeNote })),
)

type Props = { readonly subject: RouteSubject; readonly route: Route }

/** Where a failed change is told: its code is loaded once anything was ever changed here. */
export function FailedChangeSlot(props: Props) {
  return useChangeRecords().length === 0 ? null : (
    <Suspense>
      <FailedChangeNote {...props} />
    </Suspense>
  )
}

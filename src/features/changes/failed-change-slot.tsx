import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const FailedChangeNote = lazyPart(async () => (await import('./failed-change-note.tsx')).FailedChangeNote)

type Props = { readonly subject: RouteSubject; readonly route: Route }

/** Loads the code of the note only if anything was ever changed here. */
export function FailedChangeSlot(props: Props) {
  return useChangeRecords().length === 0 ? null : <FailedChangeNote {...props} />
}

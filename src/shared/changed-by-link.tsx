import { ChangeLink } from './change-link.tsx'
import type { ChangeRecord } from '../ledger/change-record.ts'

/** Who re-routed to the present Region, as a link to the change. */
export function ChangedByLink({ change: { id, by } }: { readonly change: ChangeRecord }) {
  return <ChangeLink id={id}>{by === undefined ? 'Re-routed here' : `Re-routed by ${by}`}</ChangeLink>
}

import { ChangeLink } from './change-link.tsx'
import type { ChangeRecord } from '../ledger/change-record.ts'

/** Who put a route where it is; leads to the change. */
export function ChangedByLink({ change: { id, by } }: { readonly change: ChangeRecord }) {
  return <ChangeLink id={id}>{by === undefined ? 'Re-routed here' : `Re-routed by ${by}`}</ChangeLink>
}

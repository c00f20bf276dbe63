import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { createCredential, deleteCredential } from '../../twilio/credential-writes.ts'
import { createIpAddress, deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import type { ListEntry } from './list-entries.ts'

/** @param known the target's entries, as last loaded */
export function copyEntry(
  into: AccessListSummary,
  entry: ListEntry,
  { password, known }: { readonly password: string; readonly known: readonly ListEntry[] },
): Promise<SettledWrite<unknown>> {
  const { region } = into
  if (into.kind === 'ip-access-control-lists' && 'cidr' in entry)
    return createIpAddress(region, into.sid, { cidr: entry.cidr, friendlyName: entry.friendlyName }, known)
  if (into.kind === 'credential-lists' && 'username' in entry)
    return createCredential(region, into.sid, { username: entry.username, password }, known)
  throw new Error('Tried to copy an entry to a list of the other kind')
}

export function deleteEntry(list: AccessListSummary, entry: ListEntry): Promise<SettledWrite<unknown>> {
  const { region } = list
  if (list.kind === 'ip-access-control-lists' && 'cidr' in entry) return deleteIpAddress(region, list.sid, entry.sid)
  if (list.kind === 'credential-lists' && 'username' in entry) return deleteCredential(region, list.sid, entry.sid)
  throw new Error('Tried to delete an entry from a list of the other kind')
}

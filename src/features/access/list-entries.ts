import { type QueryClient, useQueries } from '@tanstack/react-query'
import type { CredentialEntry, IpAddressEntry } from '../../domain/account/access-list.ts'
import type { LimitName } from '../../domain/account/account-limits.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import type { AccessListKind, AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { createCredential, deleteCredential } from '../../twilio/credential-writes.ts'
import { createIpAddress, deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'

/** Of a list of either kind. */
export type ListEntry = IpAddressEntry | CredentialEntry

/** "203.0.113.0/24", "sbc-admin": what no two entries of a list share. */
export const entryName = (entry: ListEntry): string => ('cidr' in entry ? formatCidr(entry.cidr) : entry.username)

export const entryLimitOf = (kind: AccessListKind): LimitName =>
  kind === 'credential-lists' ? 'credentials' : 'addresses'

/** Undefined while they are not loaded, or there is no list. */
export function useListEntries(list: AccessListSummary | null | undefined): readonly ListEntry[] | undefined {
  const [addresses] = useQueries({
    queries: (list?.kind === 'ip-access-control-lists' ? [list] : []).map(({ region, sid }) =>
      entryQueries.ipAddresses(region, sid),
    ),
  })
  const [users] = useQueries({
    queries: (list?.kind === 'credential-lists' ? [list] : []).map(({ region, sid }) =>
      entryQueries.credentials(region, sid),
    ),
  })
  return addresses?.data ?? users?.data
}

/** Reads them now; throws `ApiError`. */
export const readListEntries = (client: QueryClient, list: AccessListSummary): Promise<readonly ListEntry[]> =>
  list.kind === 'ip-access-control-lists'
    ? client.query({ ...entryQueries.ipAddresses(list.region, list.sid), staleTime: 0 })
    : client.query({ ...entryQueries.credentials(list.region, list.sid), staleTime: 0 })

/** @param known what the list holds, as last read */
export function copyEntry(
  into: AccessListSummary,
  entry: ListEntry,
  { password, known }: { readonly password: string; readonly known: readonly ListEntry[] },
): Promise<SettledWrite<unknown>> {
  if (into.kind === 'ip-access-control-lists' && 'cidr' in entry)
    return createIpAddress(into.region, into.sid, { cidr: entry.cidr, friendlyName: entry.friendlyName }, known)
  if (into.kind === 'credential-lists' && 'username' in entry)
    return createCredential(into.region, into.sid, { username: entry.username, password }, known)
  throw new Error('An entry was to be copied into a list of the other kind')
}

export function deleteEntry(list: AccessListSummary, entry: ListEntry): Promise<SettledWrite<unknown>> {
  if (list.kind === 'ip-access-control-lists' && 'cidr' in entry)
    return deleteIpAddress(list.region, list.sid, entry.sid)
  if (list.kind === 'credential-lists' && 'username' in entry) return deleteCredential(list.region, list.sid, entry.sid)
  throw new Error('An entry was to be deleted from a list of the other kind')
}

import { type QueryClient, useQueries } from '@tanstack/react-query'
import type { CredentialEntry, IpAddressEntry } from '../../domain/account/access-list.ts'
import type { LimitName } from '../../domain/account/account-limits.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import type { AccessListKind, AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'

export type ListEntry = IpAddressEntry | CredentialEntry

/** "203.0.113.0/24", "sbc-admin": unique within a list. */
export const entryName = (entry: ListEntry): string => ('cidr' in entry ? formatCidr(entry.cidr) : entry.username)

export const entryLimitOf = (kind: AccessListKind): LimitName =>
  kind === 'credential-lists' ? 'credentials' : 'addresses'

type EntriesReading = {
  readonly data: readonly ListEntry[] | undefined
  readonly error: Error | null
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

const noReading: EntriesReading = { data: undefined, error: null, isFetching: false, refetch: () => undefined }

/** The entries of a list of either kind. Without a list it loads nothing. */
export function useListEntries(list: AccessListSummary | null | undefined): EntriesReading {
  const ofAddresses = list?.kind === 'ip-access-control-lists' ? [list] : []
  const ofUsers = list?.kind === 'credential-lists' ? [list] : []
  const [addresses] = useQueries({
    queries: ofAddresses.map(({ region, sid }) => entryQueries.ipAddresses(region, sid)),
  })
  const [users] = useQueries({ queries: ofUsers.map(({ region, sid }) => entryQueries.credentials(region, sid)) })
  return addresses ?? users ?? noReading
}

/** Bypasses the cache. Throws `ApiError`. */
export const readListEntries = (client: QueryClient, list: AccessListSummary): Promise<readonly ListEntry[]> =>
  list.kind === 'ip-access-control-lists'
    ? client.query({ ...entryQueries.ipAddresses(list.region, list.sid), staleTime: 0 })
    : client.query({ ...entryQueries.credentials(list.region, list.sid), staleTime: 0 })

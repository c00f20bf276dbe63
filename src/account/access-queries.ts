import { queryOptions } from '@tanstack/react-query'
import type { AccessListKind, CredentialList, IpAccessControlList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { CredentialListSid, IpAccessControlListSid, TrunkSid } from '../domain/base/sid.ts'
import { listAttachedLists } from '../twilio/attached-lists.ts'
import { listCredentials } from '../twilio/credentials.ts'
import { listIpAddresses } from '../twilio/ip-addresses.ts'

const staleTime = 60_000

/** The entries of one list, attached or not. */
export const entryQueries = {
  /** Key prefix for the entries of all of a Region's lists of one kind. */
  key: (region: RegionCode, kind: AccessListKind) =>
    [kind === 'credential-lists' ? 'credentials' : 'ip-addresses', region] as const,
  ipAddresses: (region: RegionCode, list: IpAccessControlListSid) =>
    queryOptions({
      queryKey: [...entryQueries.key(region, 'ip-access-control-lists'), list] as const,
      queryFn: ({ signal }) => listIpAddresses(region, list, { signal }),
      staleTime,
    }),
  credentials: (region: RegionCode, list: CredentialListSid) =>
    queryOptions({
      queryKey: [...entryQueries.key(region, 'credential-lists'), list] as const,
      queryFn: ({ signal }) => listCredentials(region, list, { signal }),
      staleTime,
    }),
}

/** The lists attached to one instance, with their entries. Instances that share a list share its entries. */
export const accessQueries = {
  /** Key prefix for everything of one kind attached in a Region. */
  key: (region: RegionCode, kind: AccessListKind) => [`attached-${kind}`, region] as const,
  ipAccessControlLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: [...accessQueries.key(region, 'ip-access-control-lists'), trunkSid] as const,
      queryFn: async ({ client, signal }): Promise<readonly IpAccessControlList[]> => {
        const attached = await listAttachedLists(region, trunkSid, 'ip-access-control-lists', { signal })
        const entriesOf = (sid: IpAccessControlListSid) => client.query(entryQueries.ipAddresses(region, sid))
        return Promise.all(attached.map(async (list) => ({ region, ...list, entries: await entriesOf(list.sid) })))
      },
      staleTime,
      meta: { learned: true },
    }),
  credentialLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: [...accessQueries.key(region, 'credential-lists'), trunkSid] as const,
      queryFn: async ({ client, signal }): Promise<readonly CredentialList[]> => {
        const attached = await listAttachedLists(region, trunkSid, 'credential-lists', { signal })
        const usersOf = (sid: CredentialListSid) => client.query(entryQueries.credentials(region, sid))
        return Promise.all(attached.map(async (list) => ({ region, ...list, credentials: await usersOf(list.sid) })))
      },
      staleTime,
      meta: { learned: true },
    }),
  /** Without entries, for when those fail to load. */
  names: (region: RegionCode, trunkSid: TrunkSid, kind: AccessListKind) =>
    queryOptions({
      queryKey: [...accessQueries.key(region, kind), trunkSid, 'names'] as const,
      queryFn: ({ signal }) => listAttachedLists(region, trunkSid, kind, { signal }),
      staleTime,
    }),
}

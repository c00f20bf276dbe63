import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CredentialList, IpAccessControlList } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { CredentialListSid, IpAccessControlListSid, TrunkSid } from '../domain/base/sid.ts'
import { listCredentials } from '../twilio/credentials.ts'
import { listIpAddresses } from '../twilio/ip-addresses.ts'
import { listAttachedCredentialLists, listAttachedIpAccessControlLists } from '../twilio/attached-lists.ts'

const staleTime = 60_000

/** The entries of one list, attached or not. */
export const entryQueries = {
  ipAddresses: (region: RegionCode, list: IpAccessControlListSid) =>
    queryOptions({
      queryKey: ['ip-addresses', region, list] as const,
      queryFn: ({ signal }) => listIpAddresses(region, list, { signal }),
      staleTime,
    }),
  credentials: (region: RegionCode, list: CredentialListSid) =>
    queryOptions({
      queryKey: ['credentials', region, list] as const,
      queryFn: ({ signal }) => listCredentials(region, list, { signal }),
      staleTime,
    }),
}

/** The lists attached to one instance, with their entries; several instances of a Region share a list's entries. */
export const accessQueries = {
  ipAccessControlLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: ['attached-ip-access-control-lists', region, trunkSid] as const,
      queryFn: async ({ client, signal }): Promise<readonly IpAccessControlList[]> => {
        const attached = await listAttachedIpAccessControlLists(region, trunkSid, { signal })
        return Promise.all(
          attached.map(async ({ sid, friendlyName }) => ({
            region,
            sid,
            friendlyName,
            entries: await client.query(entryQueries.ipAddresses(region, sid)),
          })),
        )
      },
      staleTime,
      meta: { learned: true },
    }),
  credentialLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: ['attached-credential-lists', region, trunkSid] as const,
      queryFn: async ({ client, signal }): Promise<readonly CredentialList[]> => {
        const attached = await listAttachedCredentialLists(region, trunkSid, { signal })
        return Promise.all(
          attached.map(async ({ sid, friendlyName }) => ({
            region,
            sid,
            friendlyName,
            credentials: await client.query(entryQueries.credentials(region, sid)),
          })),
        )
      },
      staleTime,
      meta: { learned: true },
    }),
}

/** The attached lists by name alone: for when their entries cannot be read. */
export const attachedNameQueries = {
  ipAccessControlLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: ['attached-ip-access-control-lists', region, trunkSid, 'names'] as const,
      queryFn: ({ signal }) => listAttachedIpAccessControlLists(region, trunkSid, { signal }),
      staleTime,
    }),
  credentialLists: (region: RegionCode, trunkSid: TrunkSid) =>
    queryOptions({
      queryKey: ['attached-credential-lists', region, trunkSid, 'names'] as const,
      queryFn: ({ signal }) => listAttachedCredentialLists(region, trunkSid, { signal }),
      staleTime,
    }),
}

/** A list was detached: its row goes at once, so that the focus does not return to it first. */
export function hideAttachedList(client: QueryClient, region: RegionCode, trunkSid: TrunkSid, listSid: string): void {
  const without = <List extends { readonly sid: string }>(lists: readonly List[] | undefined) =>
    lists?.filter(({ sid }) => sid !== listSid)
  client.setQueryData(accessQueries.ipAccessControlLists(region, trunkSid).queryKey, without)
  client.setQueryData(accessQueries.credentialLists(region, trunkSid).queryKey, without)
  client.setQueryData(attachedNameQueries.ipAccessControlLists(region, trunkSid).queryKey, without)
  client.setQueryData(attachedNameQueries.credentialLists(region, trunkSid).queryKey, without)
}

/** Before lists are read afresh: their entries, which several lists' readings share, count as stale too. */
export async function markEntriesStale(client: QueryClient, region: RegionCode): Promise<void> {
  await Promise.all(
    ['ip-addresses', 'credentials'].map((kind) =>
      client.invalidateQueries({ queryKey: [kind, region], refetchType: 'none' }),
    ),
  )
}

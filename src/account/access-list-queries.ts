import { type QueryKey, queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { listCredentialLists } from '../twilio/credential-lists.ts'
import type { RequestOptions } from '../twilio/http.ts'
import { listIpAccessControlLists } from '../twilio/ip-access-control-lists.ts'
import type { AccessListKind, AccessListSummary } from './access-list-kind.ts'

type Read<K extends AccessListKind> = (
  region: RegionCode,
  options: RequestOptions,
) => Promise<readonly AccessListSummary<K>[]>

const names = new Intl.Collator('en', { numeric: true })

/** Twilio has an order of its own; whoever looks for a list knows its name. */
const byName = <L extends { readonly friendlyName: string }>(lists: readonly L[]): readonly L[] =>
  lists.toSorted((one, other) => names.compare(one.friendlyName, other.friendlyName))

const read: { readonly [K in AccessListKind]: Read<K> } = {
  'ip-access-control-lists': async (region, options) =>
    byName(await listIpAccessControlLists(region, options)).map((list) => ({
      ...list,
      kind: 'ip-access-control-lists',
    })),
  'credential-lists': async (region, options) =>
    byName(await listCredentialLists(region, options)).map((list) => ({ ...list, kind: 'credential-lists' })),
}

/** Every list of a Region, attached to a trunk or not; what they hold is read apart. No part of the first page. */
export const accessListQueries = {
  lists: <K extends AccessListKind>(region: RegionCode, kind: K) =>
    queryOptions({
      queryKey: ['access-lists', region, kind] as const,
      queryFn: ({ signal }): Promise<readonly AccessListSummary<K>[]> => read[kind](region, { signal }),
      staleTime: 60_000,
    }),
}

const keysOf = {
  'ip-access-control-lists': { entries: 'ip-addresses', attached: 'attached-ip-access-control-lists' },
  'credential-lists': { entries: 'credentials', attached: 'attached-credential-lists' },
} as const

/** The queries that a write changes, for `invalidates` of its form. */
export const accessListChanges = {
  /** A list was created or deleted: only one that no trunk uses can be. */
  lists: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
  ],
  name: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    [keysOf[kind].attached, region],
  ],
  /** The entries come first: those of the attached lists are read with them. */
  entries: ({ region, kind, sid }: AccessListSummary): readonly QueryKey[] => [
    [keysOf[kind].entries, region, sid],
    [keysOf[kind].attached, region],
  ],
  /** A list was attached or detached, and perhaps made before. `auth_type_set` of the trunk tells of it too. */
  attached: (region: RegionCode, kind: AccessListKind, trunkSid: TrunkSid): readonly QueryKey[] => [
    [keysOf[kind].attached, region, trunkSid],
    ['trunks', region],
    accessListQueries.lists(region, kind).queryKey,
  ],
  /** A list was copied here: perhaps made, and entries written into it. */
  copied: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    [keysOf[kind].entries, region],
    [keysOf[kind].attached, region],
  ],
}

import { queryOptions } from '@tanstack/react-query'
import type { AccessListKind, AccessListSummary } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { listAccessLists } from '../twilio/access-lists.ts'

const names = new Intl.Collator('en', { numeric: true })

/** Every list of a Region, attached or not, without entries. Kept out of the first page's chunk. */
export const accessListQueries = {
  lists: <K extends AccessListKind>(region: RegionCode, kind: K) =>
    queryOptions({
      queryKey: ['access-lists', region, kind] as const,
      queryFn: async ({ signal }): Promise<readonly AccessListSummary<K>[]> =>
        (await listAccessLists(region, kind, { signal })).toSorted((one, other) =>
          names.compare(one.friendlyName, other.friendlyName),
        ),
      staleTime: 60_000,
    }),
}

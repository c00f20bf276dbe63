import type { QueryKey } from '@tanstack/react-query'
import type { AccessListKind, AccessListReference } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { accessListQueries } from './access-list-queries.ts'
import { accessQueries, entryQueries } from './access-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

/** The query keys that each kind of write changes, for `invalidates`. */
export const accessListKeys = {
  /** A list was created or deleted. No trunk can have used it, so attachments do not change. */
  lists: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
  ],
  name: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    accessQueries.key(region, kind),
  ],
  /** The entries first: the attached lists are loaded from them. */
  entries: ({ region, kind, sid }: AccessListReference): readonly QueryKey[] => [
    [...entryQueries.key(region, kind), sid],
    accessQueries.key(region, kind),
  ],
  /** A list was attached or detached, perhaps just created. The trunk's `auth_type_set` changes too. */
  attached: (region: RegionCode, kind: AccessListKind, trunkSid: TrunkSid): readonly QueryKey[] => [
    [...accessQueries.key(region, kind), trunkSid],
    trunkQueries.list(region).queryKey,
    accessListQueries.lists(region, kind).queryKey,
  ],
  /** A list was copied to the Region, perhaps into a new list. */
  copied: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    entryQueries.key(region, kind),
    accessQueries.key(region, kind),
  ],
}

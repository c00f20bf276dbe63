import type { QueryKey } from '@tanstack/react-query'
import type { AccessListKind, AccessListReference } from '../domain/account/access-list.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { accessListQueries } from './access-list-queries.ts'
import { accessQueries, entryQueries } from './access-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

/** The keys of the queries that a write changes, for `invalidates` of its form. */
export const accessListKeys = {
  /** A list was created or deleted: only one that no trunk uses can be. */
  lists: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
  ],
  name: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    accessQueries.key(region, kind),
  ],
  /** The entries come first: those of the attached lists are read with them. */
  entries: ({ region, kind, sid }: AccessListReference): readonly QueryKey[] => [
    [...entryQueries.key(region, kind), sid],
    accessQueries.key(region, kind),
  ],
  /** A list was attached or detached, and perhaps made before. `auth_type_set` of the trunk tells of it too. */
  attached: (region: RegionCode, kind: AccessListKind, trunkSid: TrunkSid): readonly QueryKey[] => [
    [...accessQueries.key(region, kind), trunkSid],
    trunkQueries.list(region).queryKey,
    accessListQueries.lists(region, kind).queryKey,
  ],
  /** A list was copied here: perhaps made, and entries written into it. */
  copied: (region: RegionCode, kind: AccessListKind): readonly QueryKey[] => [
    accessListQueries.lists(region, kind).queryKey,
    entryQueries.key(region, kind),
    accessQueries.key(region, kind),
  ],
}

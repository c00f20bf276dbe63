import type { QueryKey } from '@tanstack/react-query'
import { accessListKeys } from '../../../account/access-list-keys.ts'
import { accessListKinds } from '../../../account/access-list-kind.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import type { RegionCode } from '../../../domain/base/region.ts'

/** Query keys of everything a copy may have changed in its target. A copy changes no routes. */
export const keysChangedByCopy = (region: RegionCode): readonly QueryKey[] => [
  ...accessListKinds.flatMap((kind) => accessListKeys.copied(region, kind)),
  trunkQueries.originationUrlsKey(region),
  numberQueries.configurations(region).queryKey,
  trunkQueries.list(region).queryKey,
]

import type { QueryKey } from '@tanstack/react-query'
import { accessListKeys } from '../../../account/access-list-keys.ts'
import { accessListKinds } from '../../../account/access-list-kind.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'
import type { RegionCode } from '../../../domain/base/region.ts'

/** The keys of what a copy may have changed in its target. Routes are not among it. */
export const keysChangedByCopy = (region: RegionCode): readonly QueryKey[] => [
  ...accessListKinds.flatMap((kind) => accessListKeys.copied(region, kind)),
  trunkQueries.originationUrlsKey(region),
  numberQueries.configurations(region).queryKey,
  trunkQueries.list(region).queryKey,
]

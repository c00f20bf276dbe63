import { queryOptions, skipToken } from '@tanstack/react-query'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { planGaps } from './gaps.ts'

export const gapQueries = {
  /** What each gap would remove, loaded each time the dialog asks. */
  plans: (region: RegionCode, trunk: string, instance: TrunkInstance | undefined) =>
    queryOptions({
      queryKey: ['demo-gaps', region, trunk, instance?.sid] as const,
      queryFn: instance ? () => planGaps({ region, trunk, instance }) : skipToken,
      staleTime: 0,
    }),
}

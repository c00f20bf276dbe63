import { queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/region.ts'
import { listNumberConfigurations } from '../twilio/incoming-phone-numbers.ts'

export const numberQueries = {
  /** What each number is configured to do in this Region; the numbers themselves are global. */
  configurations: (region: RegionCode) =>
    queryOptions({
      queryKey: ['number-configurations', region] as const,
      queryFn: ({ signal }) => listNumberConfigurations(region, { signal, priority: 'high' }),
      staleTime: 60_000,
    }),
}

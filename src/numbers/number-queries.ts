import { queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/region.ts'
import { noteNumbersSoFar } from './numbers-so-far-queries.ts'
import { listNumberConfigurations } from '../twilio/incoming-phone-numbers.ts'

export const numberQueries = {
  /** What each number is configured to do in this Region; the numbers themselves are global. */
  configurations: (region: RegionCode) =>
    queryOptions({
      queryKey: ['number-configurations', region] as const,
      queryFn: async ({ signal }) => {
        const onPage = (count: number) => noteNumbersSoFar(region, count)
        try {
          return await listNumberConfigurations(region, { signal, priority: 'high', onPage })
        } finally {
          noteNumbersSoFar(region, 0)
        }
      },
      staleTime: 60_000,
    }),
}

import { queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/base/region.ts'
import { noteNumbersSoFar } from './numbers-so-far.ts'
import { listNumberConfigurations } from '../twilio/incoming-phone-numbers.ts'

export const numberQueries = {
  /** Each number's configuration in this Region. The numbers themselves are global. */
  configurations: (region: RegionCode) =>
    queryOptions({
      queryKey: ['number-configurations', region] as const,
      queryFn: async ({ signal }) => {
        try {
          return await listNumberConfigurations(region, {
            signal,
            priority: 'high',
            onPage: (soFar) => noteNumbersSoFar(region, soFar),
          })
        } finally {
          // Wait until the cache has the whole list.
          setTimeout(() => noteNumbersSoFar(region, []))
        }
      },
      staleTime: 60_000,
    }),
}

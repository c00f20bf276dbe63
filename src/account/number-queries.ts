import { queryOptions } from '@tanstack/react-query'
import type { RegionCode } from '../domain/base/region.ts'
import { noteNumbersSoFar } from './numbers-so-far.ts'
import { listNumberConfigurations } from '../twilio/incoming-phone-numbers.ts'

export const numberQueries = {
  /** What each number is configured to do in this Region; the numbers themselves are global. */
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
          // Once the cache holds the list: until then these are all there is of it.
          setTimeout(() => noteNumbersSoFar(region, []))
        }
      },
      staleTime: 60_000,
    }),
}

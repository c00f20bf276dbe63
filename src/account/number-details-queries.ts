import { queryOptions } from '@tanstack/react-query'
import type { E164 } from '../domain/base/e164.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { numberQueries } from './number-queries.ts'
import { fetchNumberDetails } from '../twilio/number-details.ts'

export const numberDetailsQueries = {
  /** The key extends the list's key, so a write that makes the list stale makes this stale too. */
  one: (region: RegionCode, number: E164) =>
    queryOptions({
      queryKey: [...numberQueries.configurations(region).queryKey, number] as const,
      queryFn: ({ signal }) => fetchNumberDetails(region, number, { signal, priority: 'high' }),
      staleTime: 60_000,
    }),
}

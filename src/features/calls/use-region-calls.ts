import { useQueries } from '@tanstack/react-query'
import type { CallRecord } from '../../domain/account/call-record.ts'
import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import type { CallQuery } from '../../twilio/calls.ts'
import { callQueries } from './call-queries.ts'

export type RegionCalls = {
  /** Newest first; undefined if not loaded. */
  readonly calls: readonly CallRecord[] | undefined
  /** The Region has older calls that are not loaded. */
  readonly more: boolean
  readonly loading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

export function useRegionCalls(
  query: CallQuery,
  limit: number,
  matches: (call: CallRecord) => boolean,
): Readonly<Record<RegionCode, RegionCalls>> {
  const lists = useQueries({ queries: regionCodes.map((region) => callQueries.list(region, query, limit)) })
  return byRegion((region) => {
    const list = lists[regionCodes.indexOf(region)]
    return {
      calls: list?.data?.calls.filter(matches),
      more: list?.data?.more ?? false,
      loading: list?.isFetching ?? false,
      error: list?.error ?? null,
      retry: () => void list?.refetch(),
    }
  })
}

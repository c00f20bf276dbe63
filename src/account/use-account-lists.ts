import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import { rememberLast } from '../domain/base/remember-last.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { type ListOfRegions, type NumberLists, numberListsOf, type TrunkLists, trunkListsOf } from './account-lists.ts'
import { numberQueries } from './number-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

export type ListFailure = {
  readonly region: RegionCode
  readonly what: 'trunks' | 'numbers'
  readonly error: Error
  readonly retry: () => void
}

/** The trunks, and which numbers are associated where: two list requests per Region. */
export type AccountLists = TrunkLists &
  NumberLists & {
    readonly pending: boolean
    /** A loaded list is loading again. */
    readonly refreshing: boolean
    readonly failures: readonly ListFailure[]
    /** Local milliseconds of the oldest list; null before the first has loaded. */
    readonly updatedAt: number | null
    readonly refresh: () => void
  }

// The maps keep their identity until a list loads again, because pages derive much from them every second.
const trunksOf = rememberLast((...lists: ListOfRegions<TrunkInstance>) => trunkListsOf(lists))
const numbersOf = rememberLast((...lists: ListOfRegions<NumberConfiguration>) => numberListsOf(lists))

export function useAccountLists(): AccountLists {
  const trunkLists = useQueries({ queries: regionCodes.map((region) => trunkQueries.list(region)) })
  const numberLists = useQueries({ queries: regionCodes.map((region) => numberQueries.configurations(region)) })

  const all: readonly UseQueryResult[] = [...trunkLists, ...numberLists]
  const times = all.filter((list) => list.data !== undefined).map((list) => list.dataUpdatedAt)
  return {
    ...trunksOf(...trunkLists.map((list) => list.data)),
    ...numbersOf(...numberLists.map((list) => list.data)),
    pending: all.some((list) => list.isPending && list.fetchStatus === 'fetching'),
    refreshing: all.some((list) => list.data !== undefined && list.isFetching),
    failures: [...failuresOf(trunkLists, 'trunks'), ...failuresOf(numberLists, 'numbers')],
    updatedAt: times.length > 0 ? Math.min(...times) : null,
    refresh: () => {
      for (const list of all) void list.refetch()
    },
  }
}

function failuresOf(lists: readonly UseQueryResult[], what: ListFailure['what']): ListFailure[] {
  return regionCodes.flatMap((region, index) => {
    const list = lists[index]
    return list?.error ? [{ region, what, error: list.error, retry: () => void list.refetch() }] : []
  })
}

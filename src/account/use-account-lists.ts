import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { E164 } from '../domain/base/e164.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import { rememberLast } from '../domain/base/remember-last.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { groupTrunks, type Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { numberQueries } from './number-queries.ts'
import { trunkQueries } from './trunk-queries.ts'

/** A Region's list that could not be read; the other Regions go on. */
export type ListFailure = {
  readonly region: RegionCode
  readonly what: 'trunks' | 'numbers'
  readonly error: Error
  readonly retry: () => void
}

/** What two list requests per Region tell: the trunks, and which numbers are associated where. */
export type AccountLists = {
  readonly trunks: readonly Trunk[]
  /** Regions whose list of trunks was read: only there does a missing instance mean that there is none. */
  readonly regionsRead: readonly RegionCode[]
  /** Regions whose number configurations were read. */
  readonly numberRegionsRead: readonly RegionCode[]
  readonly configurations: ReadonlyMap<E164, Readonly<Partial<Record<RegionCode, NumberConfiguration>>>>
  readonly numbersOfInstance: ReadonlyMap<TrunkSid, readonly E164[]>
  readonly pending: boolean
  /** A list that was read before is being read again. */
  readonly refreshing: boolean
  readonly failures: readonly ListFailure[]
  /** Local milliseconds of the oldest of the lists; null before the first. */
  readonly updatedAt: number | null
  readonly refresh: () => void
}

// The maps keep their identity until a list is read again: pages derive much from them, every second.

const trunksOf = rememberLast((...lists: readonly (readonly TrunkInstance[] | undefined)[]) => ({
  trunks: groupTrunks(lists.flatMap((list) => list ?? [])),
  regionsRead: regionCodes.filter((_, index) => lists[index] !== undefined),
}))

const numbersOf = rememberLast((...lists: readonly (readonly NumberConfiguration[] | undefined)[]) => {
  const configurations = new Map<E164, Partial<Record<RegionCode, NumberConfiguration>>>()
  const numbersOfInstance = new Map<TrunkSid, E164[]>()
  for (const configuration of lists.flatMap((list) => list ?? [])) {
    const { number, region, trunkSid } = configuration
    const known = configurations.get(number)
    if (known) known[region] = configuration
    else configurations.set(number, { [region]: configuration })
    if (trunkSid === null) continue
    const associated = numbersOfInstance.get(trunkSid)
    if (associated) associated.push(number)
    else numbersOfInstance.set(trunkSid, [number])
  }
  const numberRegionsRead = regionCodes.filter((_, index) => lists[index] !== undefined)
  return { configurations, numbersOfInstance, numberRegionsRead }
})

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

const numberSets = new WeakMap<AccountLists['numbersOfInstance'], WeakMap<Trunk, ReadonlySet<E164>>>()

/** Every number associated with an instance of the trunk in any Region, once, in order. */
export function numbersOfTrunk(trunk: Trunk, { numbersOfInstance }: AccountLists): ReadonlySet<E164> {
  const ofLists = numberSets.get(numbersOfInstance) ?? new WeakMap<Trunk, ReadonlySet<E164>>()
  numberSets.set(numbersOfInstance, ofLists)
  const known = ofLists.get(trunk)
  if (known) return known
  const all = Object.values(trunk.instances).flatMap((instance) => numbersOfInstance.get(instance.sid) ?? [])
  const numbers = new Set(all.toSorted())
  ofLists.set(trunk, numbers)
  return numbers
}

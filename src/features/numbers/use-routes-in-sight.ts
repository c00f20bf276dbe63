import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { knownRoutes } from './console-reading.ts'

export type RouteReading = {
  /** Undefined: not loaded. */
  readonly routeOf: (number: E164) => Route | undefined
  readonly reading: boolean
  readonly error: Error | null
  readonly retry: () => void
  readonly refresh: () => void
}

const restMs = 150

/** Loads the routes of these numbers once scrolling has stopped. */
export function useRoutesInSight(numbers: readonly E164[]): RouteReading {
  const resting = useResting(numbers)
  const results = useQueries({
    queries: resting.map((number) => {
      const known = knownRoutes.get(number)
      const query = routeQueries.number(number)
      return known ? { ...query, initialData: known.route, initialDataUpdatedAt: known.readAt } : query
    }),
  })
  const read = new Map(resting.map((number, at) => [number, results[at]?.data] as const))
  const failed = results.filter(({ error }) => error !== null)
  return {
    routeOf: (number) => read.get(number) ?? knownRoutes.get(number)?.route,
    reading: results.some(({ isFetching }) => isFetching),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch()
    },
    refresh: () => {
      for (const { refetch } of results) void refetch()
    },
  }
}

function useResting(numbers: readonly E164[]): readonly E164[] {
  const [resting, setResting] = useState(numbers)
  const same = numbers.length === resting.length && numbers.every((number, at) => number === resting[at])

  // Outside React: a timer since the last scrolling.
  useEffect(() => {
    if (same) return undefined
    const timer = setTimeout(() => setResting(numbers), restMs)
    return () => clearTimeout(timer)
  }, [same, numbers])

  return resting
}

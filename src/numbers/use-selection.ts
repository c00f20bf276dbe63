import { useEffect, useState, useSyncExternalStore } from 'react'
import { later, milliseconds } from '../domain/instant.ts'
import { useServerNow } from '../routing/server-now-queries.ts'
import { knownRoutes } from './console-reading.ts'
import type { Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { RoutesSnapshot } from './known-routes.ts'
import { needsRoutes, type NumberFilters } from './number-filters.ts'
import { createSelectionStore, type Selected } from './selection-store.ts'

const steps = 5_000

/** The numbers to show; null until the first selection. */
export function useSelection(
  directory: Directory,
  filters: NumberFilters,
  trunkNames: TrunkNames,
  routes: RoutesSnapshot,
): Selected | null {
  const [store] = useState(createSelectionStore)
  const { query, routed, state, order } = filters
  const seconds = useServerNow(steps)
  // What does not depend on routes, or on time, is not selected again for them.
  const now = state === 'propagating' ? seconds : later(seconds, milliseconds(-seconds))
  const known = needsRoutes(filters) ? routes : null

  // Outside React: the selection, which is made in slices of time.
  useEffect(() => {
    store.ask({
      directory,
      filters: { query, routed, state, order, unknown: [] },
      trunkNames,
      routeOf: (number) => knownRoutes.get(number)?.route,
      now,
    })
  }, [store, directory, query, routed, state, order, trunkNames, known, now])

  return useSyncExternalStore(store.subscribe, store.get)
}

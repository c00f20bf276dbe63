import { useSelector } from '@tanstack/react-store'
import { useEffect, useState } from 'react'
import { useServerNow } from '../../account/use-server-now.ts'
import type { Directory } from './directory-store.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { RoutesSnapshot } from './known-routes.ts'
import { needsRoutes, type NumberFilters } from './number-filters.ts'
import { createSelectionStore, type Selected } from './selection-store.ts'

const steps = 5_000
const noRoutes = () => undefined

/** The numbers to show; null until the first selection is ready. */
export function useSelection(
  directory: Directory,
  filters: NumberFilters,
  trunkNames: TrunkNames,
  routes: RoutesSnapshot,
): Selected | null {
  const [store] = useState(createSelectionStore)
  const { query, routed, state, sort } = filters
  const seconds = useServerNow(steps)
  // Only filters that depend on routes or time select again when those change.
  const [opened] = useState(seconds)
  const now = state === 'propagating' ? seconds : opened
  const routeOf = needsRoutes(filters) ? routes.routeOf : noRoutes

  // Outside React: the selection, which runs in slices of time.
  useEffect(() => {
    store.ask({ directory, filters: { query, routed, state, sort }, trunkNames, routeOf, now })
  }, [store, directory, query, routed, state, sort, trunkNames, routeOf, now])

  return useSelector(store)
}

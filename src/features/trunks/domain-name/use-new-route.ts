import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import type { Route } from '../../../domain/account/route.ts'
import { routeQueries } from '../../../account/route-queries.ts'

/** Milliseconds after the last key until the route is loaded, so that not every key sends a request. */
const pause = 350

/** The route of the name being typed; undefined until it has loaded. */
export function useNewRoute(name: DomainName | null): { readonly route: Route | undefined; readonly reading: boolean } {
  const [settled, setSettled] = useState<DomainName | null>(null)

  // Outside React: the clock.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(name), pause)
    return () => clearTimeout(timer)
  }, [name])

  const names = name !== null && settled === name ? [name] : []
  const [read] = useQueries({ queries: names.map((one) => ({ ...routeQueries.termination(one), staleTime: 0 })) })
  return { route: read?.data, reading: name !== null && (read === undefined || read.isFetching) }
}

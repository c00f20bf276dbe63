import { useQueries } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import type { Route } from '../../../domain/account/route.ts'
import { routeQueries } from '../../../account/route-queries.ts'

/** So long after the last key a name is taken for typed. */
const pause = 350

/** The route of the name that is being typed, read now; undefined while it is not known. */
export function useNewRoute(name: DomainName | null): { readonly route: Route | undefined; readonly reading: boolean } {
  const [settled, setSettled] = useState<DomainName | null>(null)

  // Outside React: the clock. Not every key is worth a request.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(name), pause)
    return () => clearTimeout(timer)
  }, [name])

  const names = name !== null && settled === name ? [name] : []
  const [read] = useQueries({ queries: names.map((one) => ({ ...routeQueries.termination(one), staleTime: 0 })) })
  return { route: read?.data, reading: name !== null && (read === undefined || read.isFetching) }
}

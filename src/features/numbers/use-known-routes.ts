import { type Query, useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useEffect } from 'react'
import { parseE164 } from '../../domain/base/e164.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { knownRoutes } from './console-reading.ts'
import type { RoutesSnapshot } from './known-routes.ts'

/** The routes loaded by the background job and by all pages. */
export function useKnownRoutes(): RoutesSnapshot {
  const client = useQueryClient()

  // Outside React: the query cache and the stored routes.
  useEffect(() => {
    const note = ({ queryKey, queryHash }: Pick<Query, 'queryKey' | 'queryHash'>): void => {
      const isOfNumber = routeQueries.numbersKey.every((part, at) => queryKey[at] === part)
      const number = isOfNumber && parseE164(String(queryKey[routeQueries.numbersKey.length]))
      if (!number) return
      const query = client.getQueryCache().get(queryHash)
      const route = client.getQueryData(routeQueries.number(number).queryKey)
      if (query && route) knownRoutes.note(number, { route, readAt: query.state.dataUpdatedAt })
    }
    void knownRoutes.load()
    for (const query of client.getQueryCache().getAll()) note(query)
    return client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return
      const query = client.getQueryCache().get(event.query.queryHash)
      if (query) note(query)
    })
  }, [client])

  return useSelector(knownRoutes.shown)
}

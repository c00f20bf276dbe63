import { queryOptions } from '@tanstack/react-query'
import type { DomainName } from '../domain/base/domain-name.ts'
import type { E164 } from '../domain/base/e164.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { RouteSubject } from '../domain/account/route.ts'
import { fetchRoute } from '../twilio/fetch-route.ts'

/** Routes are global, so the key has no Region. Every Region's routes host serves them (R9, R18). */
export const routeQueries = {
  /** Key prefix for all Termination URIs' routes. */
  terminationsKey: ['route', 'termination'] as const,
  termination: (domainName: DomainName) =>
    queryOptions({
      queryKey: [...routeQueries.terminationsKey, domainName] as const,
      queryFn: ({ signal }) => fetchRoute({ leg: 'termination', domainName }, 'us1', { signal, priority: 'normal' }),
      staleTime: 60_000,
      meta: { learned: true },
    }),
  /** Key prefix for all numbers' routes. */
  numbersKey: ['route', 'origination'] as const,
  number: (number: E164) =>
    queryOptions({
      queryKey: [...routeQueries.numbersKey, number] as const,
      queryFn: ({ signal }) => fetchRoute({ leg: 'origination', number }, 'us1', { signal, priority: 'low' }),
      staleTime: 60_000,
      meta: { learned: true },
    }),
  /** The same route, without the cache and from the host that the write will use (R18). */
  beforeWrite: (subject: RouteSubject, target: RegionCode) =>
    queryOptions({
      queryKey: routeKey(subject),
      queryFn: ({ signal }) => fetchRoute(subject, target, { signal, priority: 'high' }),
      staleTime: 0,
      meta: { learned: true },
    }),
}

export const routeKey = (subject: RouteSubject) =>
  subject.leg === 'termination'
    ? routeQueries.termination(subject.domainName).queryKey
    : routeQueries.number(subject.number).queryKey

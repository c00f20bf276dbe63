import { queryOptions } from '@tanstack/react-query'
import type { DomainName } from '../domain/domain-name.ts'
import type { E164 } from '../domain/e164.ts'
import type { RegionCode } from '../domain/region.ts'
import type { RouteSubject } from '../domain/route.ts'
import { fetchNumberRoute, fetchTerminationRoute } from '../twilio/routes.ts'

/** Routes are global: no Region in the key. Any Region's routes host answers for all (R9, R18). */
export const routeQueries = {
  termination: (domainName: DomainName) =>
    queryOptions({
      queryKey: ['route', 'termination', domainName] as const,
      queryFn: ({ signal }) => fetchTerminationRoute(domainName, 'us1', { signal, priority: 'normal' }),
      staleTime: 60_000,
      meta: { learned: true },
    }),
  number: (number: E164) =>
    queryOptions({
      queryKey: ['route', 'origination', number] as const,
      queryFn: ({ signal }) => fetchNumberRoute(number, 'us1', { signal, priority: 'low' }),
      staleTime: 60_000,
      meta: { learned: true },
    }),
  /** The same route, read now, through the host of the Region that it is about to be written through (R18). */
  beforeWrite: (subject: RouteSubject, target: RegionCode) =>
    queryOptions({
      queryKey: routeKey(subject),
      queryFn: ({ signal }) =>
        subject.leg === 'termination'
          ? fetchTerminationRoute(subject.domainName, target, { signal, priority: 'high' })
          : fetchNumberRoute(subject.number, target, { signal, priority: 'high' }),
      staleTime: 0,
      meta: { learned: true },
    }),
}

export const routeKey = (subject: RouteSubject) =>
  subject.leg === 'termination'
    ? routeQueries.termination(subject.domainName).queryKey
    : routeQueries.number(subject.number).queryKey

import type { DomainName } from '../domain/domain-name.ts'
import type { E164 } from '../domain/e164.ts'
import type { RegionCode } from '../domain/region.ts'
import type { Route } from '../domain/route.ts'
import { fetchRoute } from './fetch-route.ts'
import type { RequestOptions } from './http.ts'
import { postRoute, type RouteWrite } from './post-route.ts'

/** `via`: the Region whose routes host is asked first, the target or the viewed one (R18). */
export const fetchTerminationRoute = (
  domainName: DomainName,
  via: RegionCode,
  options?: RequestOptions,
): Promise<Route> => fetchRoute({ leg: 'termination', domainName }, via, options)

export const fetchNumberRoute = (number: E164, via: RegionCode, options?: RequestOptions): Promise<Route> =>
  fetchRoute({ leg: 'origination', number }, via, options)

export const postTerminationRoute = (
  domainName: DomainName,
  voiceRegion: RegionCode,
  before: Route | null,
): Promise<RouteWrite> => postRoute({ leg: 'termination', domainName }, voiceRegion, before)

export const postNumberRoute = (number: E164, voiceRegion: RegionCode, before: Route | null): Promise<RouteWrite> =>
  postRoute({ leg: 'origination', number }, voiceRegion, before)

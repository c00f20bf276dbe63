import type { RegionCode } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'
import { isApiError } from './api-error.ts'
import { getJson, type RequestOptions } from './http.ts'
import { explicitRoute, hostFailed, hostsFrom, routeAddress } from './routes-address.ts'

/**
 * Fetches a route through the routes host of `via`, or through the other Regions' hosts if that fails (R18).
 * No route (404) is `implicit` (R10). Throws the first host's `ApiError` if none of them answers.
 */
export async function fetchRoute(subject: RouteSubject, via: RegionCode, options?: RequestOptions): Promise<Route> {
  const failures: unknown[] = []
  for (const host of hostsFrom(via)) {
    try {
      return await getJson(routeAddress(subject, host), explicitRoute, options)
    } catch (error) {
      if (isApiError(error) && error.kind === 'refused' && error.status === 404) return { kind: 'implicit' }
      if (!hostFailed(error)) throw error
      failures.push(error)
    }
  }
  throw failures[0]
}

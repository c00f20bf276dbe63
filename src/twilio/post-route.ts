import type { RegionCode } from '../domain/base/region.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import { isSameRoute, type Route, type RouteSubject } from '../domain/account/route.ts'
import { type ApiError, isApiError } from './api-error.ts'
import { fetchRoute } from './fetch-route.ts'
import { type Exchange, postForm, type RequestOptions } from './http.ts'
import { type ExplicitRoute, explicitRoute, hostFailed, hostsFrom, routeAddress } from './routes-address.ts'

/** The outcome of a route write. */
export type RouteWrite =
  /** The route has the requested Region: Twilio said so, or a check after a lost answer found it. */
  | { readonly kind: 'applied'; readonly route: ExplicitRoute }
  /** It was not applied. `readBack` is the route as found after a lost answer; null if no answer was lost. */
  | { readonly kind: 'refused'; readonly error: ApiError; readonly readBack: Route | null }
  /** The answer was lost and no host returned the route, so the write may have been applied. Fetch it again later. */
  | { readonly kind: 'unknown'; readonly error: ApiError }

/**
 * Writes a route through the target Region's routes host, or through the other Regions' if that fails (R18).
 * No write is repeated blindly:
 *
 * - Answered 503: that host did not process it. Ask the next host.
 * - No answer, another 5xx, or an answer in an unknown form: it may have been applied. Fetch the route, through the
 *   other hosts first. If it has `to`, the write was applied. If it equals `before`, nobody changed it, so send the same
 *   value to the next host; a late arrival of the lost write does no harm. If it is anything else, somebody changed it
 *   meanwhile and the operator decides. If it cannot be fetched: `unknown`, and send nothing more.
 * - Any other answer is Twilio's decision, and another host would decide the same.
 *
 * `before` is the route that the operator saw when confirming; if it is null (not loaded), nothing is repeated after a
 * lost answer. The error is the target host's, unless a later host refused. `onExchange` hears of each request.
 */
export async function postRoute(
  subject: RouteSubject,
  to: RegionCode,
  before: Route | null,
  onExchange?: (exchange: Exchange) => void,
): Promise<RouteWrite> {
  const hosts = hostsFrom(to)
  let targetError: ApiError | undefined
  let readBack: Route | null = null
  for (const [index, host] of hosts.entries()) {
    const attempt = await tryHost(subject, to, host, onExchange)
    if (attempt.ok) return { kind: 'applied', route: attempt.value }
    const { error } = attempt
    if (!hostFailed(error) && error.kind !== 'malformed') return { kind: 'refused', error, readBack }
    targetError ??= error
    if (error.status === 503 || !error.sent) continue
    const route = await tryReadBack(subject, hosts[index + 1] ?? to, onExchange)
    if (route === undefined) return { kind: 'unknown', error }
    if (route.kind === 'explicit' && route.voiceRegion === to) return { kind: 'applied', route }
    readBack = route
    if (before === null || !isSameRoute(route, before)) break
  }
  if (targetError === undefined) throw new Error('A route was written through no host')
  return { kind: 'refused', error: targetError, readBack }
}

async function tryHost(
  subject: RouteSubject,
  to: RegionCode,
  host: RegionCode,
  onExchange: RequestOptions['onExchange'],
): Promise<Result<ExplicitRoute, ApiError>> {
  try {
    return ok(await postForm(routeAddress(subject, host), { VoiceRegion: to }, explicitRoute, onExchange))
  } catch (error) {
    if (isApiError(error)) return err(error)
    throw error
  }
}

/** Undefined if no host answers. */
async function tryReadBack(
  subject: RouteSubject,
  via: RegionCode,
  onExchange: RequestOptions['onExchange'],
): Promise<Route | undefined> {
  try {
    return await fetchRoute(subject, via, { priority: 'high', onExchange })
  } catch (error) {
    if (isApiError(error)) return undefined
    throw error
  }
}

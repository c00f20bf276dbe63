import type { RegionCode } from '../domain/base/region.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import { isSameRoute, type Route, type RouteSubject } from '../domain/account/route.ts'
import { type ApiError, isApiError } from './api-error.ts'
import { fetchRoute } from './fetch-route.ts'
import { type Exchange, postForm, type RequestOptions } from './http.ts'
import { type ExplicitRoute, explicitRoute, hostFailed, hostsFrom, routeAddress } from './routes-address.ts'

/** What became of a write. */
export type RouteWrite =
  /** The route stands at the Region asked for: Twilio said so, or it was read back so after a lost answer. */
  | { readonly kind: 'applied'; readonly route: ExplicitRoute }
  /** It was not applied. `readBack` is the route as it stands, read after a lost answer; null when none was lost. */
  | { readonly kind: 'refused'; readonly error: ApiError; readonly readBack: Route | null }
  /** The answer was lost, and no host would tell how the route stands: it may be applied. Read it again later. */
  | { readonly kind: 'unknown'; readonly error: ApiError }

/**
 * Writes a route through the target Region's routes host, and through the other Regions' while hosts fail (R18).
 * No write is repeated blindly:
 *
 * - Answered 503: that host surely did not take it. The next host is asked.
 * - No answer, another 5xx, or an answer that cannot be read: it may have been applied. The route is read back, through
 *   the other hosts first. Stands at `to`: applied. Still exactly as `before`: nobody changed it, so the same value goes
 *   to the next host; should the lost write arrive late, it says the same. Anything else: somebody changed it
 *   meanwhile, and the operator decides. Cannot be read back: `unknown`, and nothing more is sent.
 * - Any other answer is Twilio's decision, and no other host would decide otherwise.
 *
 * `before` is the route that the operator saw when confirming; with null (not read) nothing is ever repeated after a
 * lost answer. The error is the target host's, unless a later host refused. `onExchange` is told of each request.
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

/** Undefined when no host answers. */
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

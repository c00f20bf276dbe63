import { answerApi } from './api.ts'
import { parseHostAddress } from './host-address.ts'
import { limited } from './limited.ts'
import { opens } from './region-credentials.ts'
import { errorResponse, notFoundResponse } from './respond.ts'
import { nowOf, type World } from './world.ts'

/** Answers `https://trunking.dublin.ie1.twilio.com/v1/…`, which clients other than the console use with credentials. */
export async function answerHostForm(world: World, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const now = nowOf(await world.store.read(), world.wall)
  const host = parseHostAddress(url.hostname)
  if (host.kind === 'foreign') return notFoundResponse(url.pathname, now)
  // Twilio has no code for this case; 21252, "Invalid Region", comes closest.
  if (host.kind === 'misdirected') return errorResponse(421, 21252, host.message, now)
  const { product, region } = host
  if (!opens(request.headers.get('authorization'), region)) {
    return errorResponse(401, 20003, 'Authenticate', now, { 'www-authenticate': 'Basic realm="Twilio API"' })
  }
  const path = url.pathname.replace(/(?<=.)\/$/, '')
  return limited(world, () => answerApi(world, request, { product, region, path }))
}

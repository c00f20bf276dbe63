import { parseDomainName } from '../../src/domain/base/domain-name.ts'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { parseE164 } from '../../src/domain/base/e164.ts'
import { parseRegionCode, type RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { invalidParameter, invalidRegion, notFound, type Refusal } from '../account/refusal.ts'
import { fetchRoute, type RouteWrite, updateNumberRoute, updateTerminationRoute } from '../account/routes.ts'
import type { RouteRow } from '../account/rows.ts'
import { hostOf } from './address.ts'
import { served } from './answer.ts'
import { isoDate } from './dates.ts'
import { get, post } from './endpoint.ts'

/** Twilio does not return the former Region of a route that propagates (R9). */
export const routeJson =
  (viaRegion: RegionCode, resource: string, keyName: string, key: string) => (route: RouteRow) => ({
    [keyName]: key,
    url: `${hostOf('routes', viaRegion)}/v2/${resource}/${key}`,
    sid: route.sid,
    account_sid: demoAccountSid,
    friendly_name: route.friendlyName,
    voice_region: route.voiceRegion,
    date_created: isoDate(route.dateCreated),
    date_updated: isoDate(route.dateUpdated),
  })

const maxFriendlyName = 64

export function parseRouteForm(form: URLSearchParams): Result<RouteWrite, Refusal> {
  const regionText = form.get('VoiceRegion')
  const voiceRegion = regionText === null ? undefined : parseRegionCode(regionText)
  if (regionText !== null && !voiceRegion) return invalidRegion
  const friendlyName = form.get('FriendlyName')
  if (friendlyName !== null && friendlyName.length > maxFriendlyName) return invalidParameter('FriendlyName')
  return ok({
    ...(voiceRegion && { voiceRegion }),
    ...(friendlyName !== null && { friendlyName: friendlyName || null }),
  })
}

/**
 * twilio.com/docs/global-infrastructure/inbound-processing-api: there is no list, create or delete. A POST answers 200,
 * even if the route was never written. The hosts of all Regions read and write the same table (R9, R18).
 */
export const routeEndpoints = [
  get('/v2/Trunks/{SipTrunkDomain}', (call, param) => {
    const key = param('SipTrunkDomain').toLowerCase()
    const json = routeJson(call.region, 'Trunks', 'sip_trunk_domain', key)
    return served(fetchRoute(call.tables, 'terminationRoute', key), json)
  }),
  post('/v2/Trunks/{SipTrunkDomain}', (call, param) => {
    const domainName = parseDomainName(param('SipTrunkDomain'))
    if (!domainName) return notFound
    const write = parseRouteForm(call.form)
    if (!write.ok) return write
    const json = routeJson(call.region, 'Trunks', 'sip_trunk_domain', domainName)
    return served(updateTerminationRoute(call.tables, domainName, write.value, call.now), json)
  }),
  get('/v2/PhoneNumbers/{PhoneNumber}', (call, param) => {
    const key = param('PhoneNumber')
    return served(
      fetchRoute(call.tables, 'numberRoute', key),
      routeJson(call.region, 'PhoneNumbers', 'phone_number', key),
    )
  }),
  post('/v2/PhoneNumbers/{PhoneNumber}', (call, param) => {
    const number = parseE164(param('PhoneNumber'))
    if (!number) return notFound
    const write = parseRouteForm(call.form)
    if (!write.ok) return write
    const json = routeJson(call.region, 'PhoneNumbers', 'phone_number', number)
    return served(updateNumberRoute(call.tables, number, write.value, call.now), json)
  }),
]

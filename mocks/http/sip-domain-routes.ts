import { notFound } from '../account/refusal.ts'
import { fetchRoute, updateSipDomainRoute } from '../account/routes.ts'
import { served } from './answer.ts'
import { get, post } from './endpoint.ts'
import { parseRouteForm, routeJson } from './routes.ts'

const form = /^(?!-)[a-z0-9-]{1,63}(?<!-)\.sip\.twilio\.com$/

/** twilio.com/docs/global-infrastructure/inbound-processing-api: like trunk routes, keyed by `name.sip.twilio.com`. */
export const sipDomainRouteEndpoints = [
  get('/v2/SipDomains/{SipDomain}', ({ tables, region }, param) => {
    const key = param('SipDomain').toLowerCase()
    return served(fetchRoute(tables, 'sipDomainRoute', key), routeJson(region, 'SipDomains', 'sip_domain', key))
  }),
  post('/v2/SipDomains/{SipDomain}', (call, param) => {
    const key = param('SipDomain').toLowerCase()
    if (!form.test(key)) return notFound
    const write = parseRouteForm(call.form)
    if (!write.ok) return write
    const json = routeJson(call.region, 'SipDomains', 'sip_domain', key)
    return served(updateSipDomainRoute(call.tables, key, write.value, call.now), json)
  }),
]

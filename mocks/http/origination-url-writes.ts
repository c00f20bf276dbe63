import { createOriginationUrl, deleteOriginationUrl, updateOriginationUrl } from '../account/origination-url-writes.ts'
import { done, served } from './answer.ts'
import { post, remove } from './endpoint.ts'
import { parseNewOriginationUrlForm, parseOriginationUrlForm } from './origination-url-form.ts'
import { originationUrlJson } from './origination-urls.ts'

/** twilio.com/docs/sip-trunking/api/originationurl-resource */
export const originationUrlWriteEndpoints = [
  post('/v1/Trunks/{TrunkSid}/OriginationUrls', ({ tables, region, form, now }, param) => {
    const settings = parseNewOriginationUrlForm(form)
    if (!settings.ok) return settings
    return served(createOriginationUrl(tables, region, param('TrunkSid'), settings.value, now), originationUrlJson, 201)
  }),
  post('/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}', ({ tables, region, form, now }, param) => {
    const settings = parseOriginationUrlForm(form)
    if (!settings.ok) return settings
    const updated = updateOriginationUrl(tables, region, param('TrunkSid'), param('Sid'), settings.value, now)
    return served(updated, originationUrlJson)
  }),
  remove('/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}', ({ tables, region }, param) =>
    done(deleteOriginationUrl(tables, region, param('TrunkSid'), param('Sid'))),
  ),
]

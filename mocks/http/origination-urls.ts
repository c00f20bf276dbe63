import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { fetchOriginationUrl, listOriginationUrls } from '../account/origination-urls.ts'
import type { OriginationUrlRow } from '../account/rows.ts'
import { hostOf } from './address.ts'
import { served } from './answer.ts'
import { isoDate } from './dates.ts'
import { get } from './endpoint.ts'
import { metaList } from './lists.ts'

export const originationUrlJson = (row: OriginationUrlRow) => ({
  account_sid: demoAccountSid,
  sid: row.sid,
  trunk_sid: row.trunkSid,
  weight: row.weight,
  enabled: row.enabled,
  sip_url: row.sipUrl,
  friendly_name: row.friendlyName,
  priority: row.priority,
  date_created: isoDate(row.dateCreated),
  date_updated: isoDate(row.dateUpdated),
  url: `${hostOf('trunking', row.region)}/v1/Trunks/${row.trunkSid}/OriginationUrls/${row.sid}`,
})

/** twilio.com/docs/sip-trunking/api/originationurl-resource */
export const originationUrlEndpoints = [
  get('/v1/Trunks/{TrunkSid}/OriginationUrls', (call, param) => {
    const urls = listOriginationUrls(call.tables, call.region, param('TrunkSid'))
    return urls.ok ? metaList(call, 'origination_urls', urls.value, originationUrlJson) : urls
  }),
  get('/v1/Trunks/{TrunkSid}/OriginationUrls/{Sid}', (call, param) =>
    served(fetchOriginationUrl(call.tables, call.region, param('TrunkSid'), param('Sid')), originationUrlJson),
  ),
]

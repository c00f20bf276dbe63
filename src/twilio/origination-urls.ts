import * as v from 'valibot'
import { parseInstant } from '../domain/base/instant.ts'
import { type OriginationUrl, parsePriority, parseWeight } from '../domain/account/origination-url.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseOriginationUrlSid, parseTrunkSid, type TrunkSid } from '../domain/base/sid.ts'
import { type Decoder, nameText, parsed, parsedNumber } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** The origination URIs of one trunk instance, enabled or not, in Twilio's order. */
export const listOriginationUrls = (
  region: RegionCode,
  trunkSid: TrunkSid,
  options?: RequestOptions,
): Promise<readonly OriginationUrl[]> =>
  listAll(
    {
      region,
      product: 'trunking',
      path: `/v1/Trunks/${trunkSid}/OriginationUrls`,
      key: 'origination_urls',
      item: originationUrl(region),
    },
    options,
  )

const wire = v.object({
  sid: parsed(parseOriginationUrlSid, 'an origination URL SID'),
  trunk_sid: parsed(parseTrunkSid, 'a trunk SID'),
  friendly_name: nameText,
  sip_url: v.string(),
  priority: parsedNumber(parsePriority, 'a priority of 0 to 65535'),
  weight: parsedNumber(parseWeight, 'a weight of 0 to 65535'),
  enabled: v.boolean(),
  date_created: parsed(parseInstant, 'a date'),
  date_updated: parsed(parseInstant, 'a date'),
})

export const originationUrl = (region: RegionCode): Decoder<OriginationUrl> =>
  v.pipe(
    wire,
    v.transform((url) => ({
      region,
      sid: url.sid,
      trunkSid: url.trunk_sid,
      friendlyName: url.friendly_name,
      sipUrl: url.sip_url,
      priority: url.priority,
      weight: url.weight,
      enabled: url.enabled,
      dateCreated: url.date_created,
      dateUpdated: url.date_updated,
    })),
  )

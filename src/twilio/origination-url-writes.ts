import type { OriginationUrl, OriginationUrlSettings } from '../domain/account/origination-url.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { OriginationUrlSid, TrunkSid } from '../domain/base/sid.ts'
import type { ApiAddress } from './address.ts'
import { createResource, type Known } from './create-resource.ts'
import { agrees, formOf } from './form-of.ts'
import { getJson, type RequestOptions } from './http.ts'
import { listOriginationUrls, originationUrl } from './origination-urls.ts'
import { removeResource } from './remove-resource.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/sip-trunking/api/originationurl-resource

const addressOf = (region: RegionCode, trunkSid: TrunkSid, sid?: OriginationUrlSid): ApiAddress => ({
  region,
  product: 'trunking',
  path: `/v1/Trunks/${trunkSid}/OriginationUrls${sid === undefined ? '' : `/${sid}`}`,
})

export const fetchOriginationUrl = (
  region: RegionCode,
  trunkSid: TrunkSid,
  sid: OriginationUrlSid,
  options?: RequestOptions,
): Promise<OriginationUrl> => getJson(addressOf(region, trunkSid, sid), originationUrl(region), options)

/** Equal URIs are legal, so a new one is recognised by not being in `known`. */
export const createOriginationUrl = (
  region: RegionCode,
  trunkSid: TrunkSid,
  settings: OriginationUrlSettings,
  known: Known,
): Promise<SettledWrite<OriginationUrl>> =>
  createResource({
    address: addressOf(region, trunkSid),
    form: formOf(settings),
    decoder: originationUrl(region),
    known,
    list: (options) => listOriginationUrls(region, trunkSid, options),
    isSent: (url) => agrees(url, settings),
  })

export const updateOriginationUrl = (
  region: RegionCode,
  trunkSid: TrunkSid,
  sid: OriginationUrlSid,
  changes: Partial<OriginationUrlSettings>,
): Promise<SettledWrite<OriginationUrl>> =>
  updateResource({
    address: addressOf(region, trunkSid, sid),
    form: formOf(changes),
    decoder: originationUrl(region),
    isSent: (url) => agrees(url, changes),
  })

export const deleteOriginationUrl = (
  region: RegionCode,
  trunkSid: TrunkSid,
  sid: OriginationUrlSid,
): Promise<SettledWrite<Deletion>> => removeResource(addressOf(region, trunkSid, sid))

import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { PhoneNumberSid, TrunkSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import type { ApiAddress } from './address.ts'
import { getJson, type RequestOptions } from './http.ts'
import { numberConfiguration } from './incoming-phone-numbers.ts'
import { formOf } from './form-of.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import type { SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/phone-numbers/api/incomingphonenumber-resource

const addressOf = (region: RegionCode, sid: PhoneNumberSid): ApiAddress => ({
  region,
  product: 'api',
  path: accountPath(`/IncomingPhoneNumbers/${sid}.json`),
})

/** Null when the number has no configuration in the Region. */
export const fetchNumberConfiguration = (
  region: RegionCode,
  sid: PhoneNumberSid,
  options?: RequestOptions,
): Promise<NumberConfiguration | null> =>
  orNullWhenGone(getJson(addressOf(region, sid), numberConfiguration(region), options))

/**
 * Associates a number with a trunk instance of that Region (R19). Twilio moves it from another trunk without asking
 * (R14), so fetch it first and ask. A number without a configuration there gets one. Its route stays.
 */
export const associateNumber = (
  region: RegionCode,
  sid: PhoneNumberSid,
  trunkSid: TrunkSid,
): Promise<SettledWrite<NumberConfiguration>> => writeTrunkSid(region, sid, trunkSid)

/** Ends the association with any trunk. Fetch it first, because somebody may have moved the number meanwhile. */
export const dissociateNumber = (region: RegionCode, sid: PhoneNumberSid): Promise<SettledWrite<NumberConfiguration>> =>
  writeTrunkSid(region, sid, null)

const writeTrunkSid = (
  region: RegionCode,
  sid: PhoneNumberSid,
  trunkSid: TrunkSid | null,
): Promise<SettledWrite<NumberConfiguration>> =>
  updateResource({
    address: addressOf(region, sid),
    form: formOf({ trunkSid }),
    decoder: numberConfiguration(region),
    isSent: (found) => found.trunkSid === trunkSid,
  })

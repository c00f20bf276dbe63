import type { RegionCode } from '../../src/domain/base/region.ts'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { defaultSettings } from '../account/number-settings.ts'
import type { RegionalNumber } from '../account/numbers.ts'
import { hostOf } from './address.ts'
import { isoDate, rfc2822Date } from './dates.ts'

/** The fields that both number resources share. Twilio ignores the webhooks while a trunk is set. */
function commonJson(number: RegionalNumber) {
  const settings = { ...defaultSettings, ...number.settings }
  return {
    sid: number.sid,
    account_sid: demoAccountSid,
    friendly_name: number.friendlyName,
    phone_number: number.number,
    api_version: '2010-04-01',
    voice_caller_id_lookup: settings.voiceCallerIdLookup,
    voice_url: number.voiceUrl,
    voice_method: settings.voiceMethod,
    voice_fallback_url: settings.voiceFallbackUrl,
    voice_fallback_method: settings.voiceFallbackMethod,
    status_callback: settings.statusCallback ?? '',
    status_callback_method: settings.statusCallbackMethod,
    voice_application_sid: settings.voiceApplicationSid ?? '',
    trunk_sid: number.trunkSid,
    sms_url: settings.smsUrl ?? '',
    sms_method: settings.smsMethod,
    sms_fallback_url: settings.smsFallbackUrl ?? '',
    sms_fallback_method: settings.smsFallbackMethod,
    sms_application_sid: settings.smsApplicationSid ?? '',
    address_requirements: 'none',
    beta: false,
    capabilities: { voice: true, sms: false, mms: false, fax: false },
  }
}

/** twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export const incomingPhoneNumberJson = (number: RegionalNumber) => ({
  ...commonJson(number),
  address_sid: number.settings?.addressSid ?? null,
  bundle_sid: number.settings?.bundleSid ?? null,
  identity_sid: number.settings?.identitySid ?? null,
  date_created: rfc2822Date(number.dateCreated),
  date_updated: rfc2822Date(number.dateUpdated),
  emergency_status: number.emergency ? 'Active' : 'Inactive',
  emergency_address_sid: number.settings?.emergencyAddressSid ?? null,
  emergency_address_status: number.emergency ? 'registered' : 'unregistered',
  origin: 'twilio',
  status: 'in-use',
  type: 'local',
  uri: `/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers/${number.sid}.json`,
  voice_receive_mode: number.settings?.voiceReceiveMode ?? 'voice',
})

/** twilio.com/docs/sip-trunking/api/phonenumber-resource */
export const trunkPhoneNumberJson = (region: RegionCode) => (number: RegionalNumber) => ({
  ...commonJson(number),
  date_created: isoDate(number.dateCreated),
  date_updated: isoDate(number.dateUpdated),
  url: `${hostOf('trunking', region)}/v1/Trunks/${number.trunkSid}/PhoneNumbers/${number.sid}`,
  links: {
    phone_number: `${hostOf('api', region)}/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers/${number.sid}.json`,
  },
})

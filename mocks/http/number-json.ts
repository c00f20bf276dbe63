import type { RegionCode } from '../../src/domain/region.ts'
import { demoAccountSid } from '../../src/domain/demo-account.ts'
import type { RegionalNumber } from '../account/numbers.ts'
import { hostOf } from './address.ts'
import { isoDate, rfc2822Date } from './dates.ts'

/** What both number resources say of a number; webhooks are ignored while a trunk is set. */
const commonJson = (number: RegionalNumber) => ({
  sid: number.sid,
  account_sid: demoAccountSid,
  friendly_name: number.friendlyName,
  phone_number: number.number,
  api_version: '2010-04-01',
  voice_caller_id_lookup: false,
  voice_url: number.voiceUrl,
  voice_method: 'POST',
  voice_fallback_url: null,
  voice_fallback_method: 'POST',
  status_callback: '',
  status_callback_method: 'POST',
  voice_application_sid: '',
  trunk_sid: number.trunkSid,
  sms_url: '',
  sms_method: 'POST',
  sms_fallback_url: '',
  sms_fallback_method: 'POST',
  sms_application_sid: '',
  address_requirements: 'none',
  beta: false,
  capabilities: { voice: true, sms: false, mms: false, fax: false },
})

/** twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
export const incomingPhoneNumberJson = (number: RegionalNumber) => ({
  ...commonJson(number),
  address_sid: null,
  bundle_sid: null,
  identity_sid: null,
  date_created: rfc2822Date(number.dateCreated),
  date_updated: rfc2822Date(number.dateUpdated),
  emergency_status: number.emergency ? 'Active' : 'Inactive',
  emergency_address_sid: null,
  emergency_address_status: number.emergency ? 'registered' : 'unregistered',
  origin: 'twilio',
  status: 'in-use',
  type: 'local',
  uri: `/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers/${number.sid}.json`,
  voice_receive_mode: 'voice',
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

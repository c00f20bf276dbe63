import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { Result } from '../../src/domain/base/result.ts'
import type { NumberSettings } from '../account/number-settings.ts'
import type { NumberWrite } from '../account/number-writes.ts'
import { invalidMethod, invalidParameter, invalidUrl, type Refusal } from '../account/refusal.ts'
import { boolean, formParser, httpMethod, httpUrl, oneOf, orNull, type Parse, shortText } from './form.ts'

const refuse = (name: string) => {
  if (name.endsWith('Method')) return invalidMethod
  return /(Url|StatusCallback)$/.test(name) ? invalidUrl : invalidParameter(name)
}

const sid = (prefix: string): Parse<string | null> => {
  const pattern = new RegExp(`^${prefix}[0-9a-fA-F]{32}$`)
  return orNull((text) => (pattern.test(text) ? text : undefined))
}

const emergencyStatuses: Readonly<Record<string, boolean>> = { Active: true, Inactive: false }
const maxFriendlyName = 64

function parseSettings(form: URLSearchParams): Result<Partial<NumberSettings>, Refusal> {
  const { optional, result } = formParser(form, refuse)
  return result({
    ...optional('VoiceMethod', httpMethod, (voiceMethod) => ({ voiceMethod })),
    ...optional('VoiceFallbackUrl', orNull(httpUrl), (voiceFallbackUrl) => ({ voiceFallbackUrl })),
    ...optional('VoiceFallbackMethod', httpMethod, (voiceFallbackMethod) => ({ voiceFallbackMethod })),
    ...optional('VoiceCallerIdLookup', boolean, (voiceCallerIdLookup) => ({ voiceCallerIdLookup })),
    ...optional('VoiceApplicationSid', sid('AP'), (voiceApplicationSid) => ({ voiceApplicationSid })),
    ...optional('VoiceReceiveMode', oneOf(['voice', 'fax']), (voiceReceiveMode) => ({ voiceReceiveMode })),
    ...optional('StatusCallback', orNull(httpUrl), (statusCallback) => ({ statusCallback })),
    ...optional('StatusCallbackMethod', httpMethod, (statusCallbackMethod) => ({ statusCallbackMethod })),
    ...optional('SmsUrl', orNull(httpUrl), (smsUrl) => ({ smsUrl })),
    ...optional('SmsMethod', httpMethod, (smsMethod) => ({ smsMethod })),
    ...optional('SmsFallbackUrl', orNull(httpUrl), (smsFallbackUrl) => ({ smsFallbackUrl })),
    ...optional('SmsFallbackMethod', httpMethod, (smsFallbackMethod) => ({ smsFallbackMethod })),
    ...optional('SmsApplicationSid', sid('AP'), (smsApplicationSid) => ({ smsApplicationSid })),
    ...optional('EmergencyAddressSid', sid('AD'), (emergencyAddressSid) => ({ emergencyAddressSid })),
    ...optional('IdentitySid', sid('RI'), (identitySid) => ({ identitySid })),
    ...optional('AddressSid', sid('AD'), (addressSid) => ({ addressSid })),
    ...optional('BundleSid', sid('BU'), (bundleSid) => ({ bundleSid })),
  })
}

/** All parameters are optional; an empty text clears. The mock checks only the form of SIDs of other resources (A). */
export function parseNumberForm(form: URLSearchParams): Result<NumberWrite, Refusal> {
  const settings = parseSettings(form)
  if (!settings.ok) return settings
  const { optional, result } = formParser(form, refuse)
  return result({
    // The mock does not move numbers to other accounts.
    ...optional('AccountSid', oneOf([demoAccountSid]), () => ({})),
    ...optional('FriendlyName', orNull(shortText(maxFriendlyName)), (friendlyName) => ({ friendlyName })),
    ...optional('TrunkSid', sid('TK'), (trunkSid) => ({ trunkSid })),
    ...optional('VoiceUrl', orNull(httpUrl), (voiceUrl) => ({ voiceUrl })),
    ...optional(
      'EmergencyStatus',
      (text) => emergencyStatuses[text],
      (emergency) => ({ emergency }),
    ),
    ...(Object.keys(settings.value).length > 0 && { settings: settings.value }),
  })
}

type Method = 'GET' | 'POST'

/** A number's settings in one Region, other than its trunk and voice webhook. */
export type NumberSettings = {
  readonly voiceMethod: Method
  readonly voiceFallbackUrl: string | null
  readonly voiceFallbackMethod: Method
  readonly voiceCallerIdLookup: boolean
  readonly voiceApplicationSid: string | null
  readonly voiceReceiveMode: 'voice' | 'fax'
  readonly statusCallback: string | null
  readonly statusCallbackMethod: Method
  readonly smsUrl: string | null
  readonly smsMethod: Method
  readonly smsFallbackUrl: string | null
  readonly smsFallbackMethod: Method
  readonly smsApplicationSid: string | null
  readonly emergencyAddressSid: string | null
  readonly identitySid: string | null
  readonly addressSid: string | null
  readonly bundleSid: string | null
}

/** Twilio's defaults for a new number. Rows keep only what differs, because there are many rows and few differ. */
export const defaultSettings: NumberSettings = {
  voiceMethod: 'POST',
  voiceFallbackUrl: null,
  voiceFallbackMethod: 'POST',
  voiceCallerIdLookup: false,
  voiceApplicationSid: null,
  voiceReceiveMode: 'voice',
  statusCallback: null,
  statusCallbackMethod: 'POST',
  smsUrl: null,
  smsMethod: 'POST',
  smsFallbackUrl: null,
  smsFallbackMethod: 'POST',
  smsApplicationSid: null,
  emergencyAddressSid: null,
  identitySid: null,
  addressSid: null,
  bundleSid: null,
}

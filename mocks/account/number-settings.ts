type Method = 'GET' | 'POST'

/** What a number is set to in one Region beside its trunk and its webhook. */
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

/** As Twilio sets a number that was just bought. Rows hold only what differs: there are many, and few are set. */
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

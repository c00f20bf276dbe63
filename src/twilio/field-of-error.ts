import type { IpAddressSettings } from '../domain/account/access-list.ts'
import type { OriginationUrlSettings } from '../domain/account/origination-url.ts'
import type { RecordingSettings, TrunkSettings } from '../domain/account/trunk-instance.ts'
import type { ApiError } from './api-error.ts'

/** The forms with their fields, named like the domain's settings. */
export type FormFields = {
  readonly trunk: keyof TrunkSettings
  readonly recording: keyof RecordingSettings
  readonly originationUrl: keyof OriginationUrlSettings
  readonly ipAccessControlList: 'friendlyName'
  readonly ipAddress: keyof IpAddressSettings
  readonly credentialList: 'friendlyName'
  readonly credential: 'username' | 'password'
  readonly numberAssociation: 'trunkSid'
}
export type FormName = keyof FormFields

/** From twilio.com/docs/api/errors. A code for several fields leads to the one that forms check least. */
const fields: { readonly [F in FormName]: Readonly<Partial<Record<number, FormFields[F]>>> } = {
  trunk: { 21245: 'domainName', 21247: 'domainName', 21248: 'domainName', 21402: 'disasterRecoveryUrl' },
  recording: {},
  originationUrl: {},
  ipAccessControlList: { 21235: 'friendlyName' },
  ipAddress: { 21235: 'cidr' },
  credentialList: { 21240: 'friendlyName' },
  credential: { 21240: 'password', 21243: 'username' },
  numberAssociation: { 20001: 'trunkSid' },
}

/** "Invalid parameter"; only Twilio's sentence says which one. */
const invalidParameter = 20001

/**
 * The field that a refusal is about; null for any other refusal, which is shown above the form. Uses only codes, never
 * Twilio's sentence. `sent` names the fields that were sent, if not all; if it is one, an invalid parameter is about it.
 */
export function fieldOfError<F extends FormName>(
  { code }: ApiError,
  form: F,
  sent: readonly FormFields[F][] = [],
): FormFields[F] | null {
  if (code === null) return null
  const [only = null] = sent
  return fields[form][code] ?? (code === invalidParameter && sent.length === 1 ? only : null)
}

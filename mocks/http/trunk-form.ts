import { parseDomainName } from '../../src/domain/base/domain-name.ts'
import type { Result } from '../../src/domain/base/result.ts'
import {
  recordingModes,
  recordingTrims,
  transferCallerIds,
  transferModes,
} from '../../src/domain/account/trunk-instance.ts'
import { invalidDomainName, invalidParameter, type Refusal } from '../account/refusal.ts'
import type { RecordingSettings, TrunkSettings } from '../account/trunk-writes.ts'
import { anyText, boolean, formParser, httpMethod, httpUrl, oneOf, orNull } from './form.ts'

const refuse = (name: string) => (name === 'DomainName' ? invalidDomainName : invalidParameter(name))

/** All parameters are optional; an empty text clears. Accepts names over 64 characters, as Twilio does. */
export function parseTrunkForm(form: URLSearchParams): Result<TrunkSettings, Refusal> {
  const { optional, result } = formParser(form, refuse)
  return result({
    ...optional('FriendlyName', orNull(anyText), (friendlyName) => ({ friendlyName })),
    ...optional('DomainName', orNull(parseDomainName), (domainName) => ({ domainName })),
    ...optional('Secure', boolean, (secure) => ({ secure })),
    ...optional('CnamLookupEnabled', boolean, (cnamLookupEnabled) => ({ cnamLookupEnabled })),
    ...optional('TransferMode', oneOf(transferModes), (transferMode) => ({ transferMode })),
    ...optional('TransferCallerId', oneOf(transferCallerIds), (transferCallerId) => ({ transferCallerId })),
    ...optional('DisasterRecoveryUrl', orNull(httpUrl), (disasterRecoveryUrl) => ({ disasterRecoveryUrl })),
    ...optional('DisasterRecoveryMethod', httpMethod, (disasterRecoveryMethod) => ({ disasterRecoveryMethod })),
  })
}

export function parseRecordingForm(form: URLSearchParams): Result<RecordingSettings, Refusal> {
  const { optional, result } = formParser(form)
  return result({
    ...optional('Mode', oneOf(recordingModes), (mode) => ({ mode })),
    ...optional('Trim', oneOf(recordingTrims), (trim) => ({ trim })),
  })
}

import type { DomainName } from '../base/domain-name.ts'
import type { Instant } from '../base/instant.ts'
import type { RegionCode } from '../base/region.ts'
import type { TrunkSid } from '../base/sid.ts'

export const recordingModes = [
  'do-not-record',
  'record-from-ringing',
  'record-from-answer',
  'record-from-ringing-dual',
  'record-from-answer-dual',
] as const
export type RecordingMode = (typeof recordingModes)[number]

export const recordingTrims = ['trim-silence', 'do-not-trim'] as const
export type RecordingTrim = (typeof recordingTrims)[number]

export const transferModes = ['disable-all', 'enable-all', 'sip-only'] as const
export type TransferMode = (typeof transferModes)[number]

export const transferCallerIds = ['from-transferee', 'from-transferor'] as const
export type TransferCallerId = (typeof transferCallerIds)[number]

/** A kind of attached list, from Twilio's `auth_type_set`. If the set is empty, Twilio refuses every call. */
export type AuthType = 'IP_ACL' | 'CREDENTIAL_LIST'

/** Recording takes a separate request: twilio.com/docs/sip-trunking/api/recording-resource */
export type RecordingSettings = { readonly mode: RecordingMode; readonly trim: RecordingTrim }

/** A trunk resource in one Region. The API has no Region field, so `region` comes from the host. */
export type TrunkInstance = {
  readonly region: RegionCode
  readonly sid: TrunkSid
  readonly friendlyName: string | null
  readonly domainName: DomainName | null
  readonly secure: boolean
  readonly recording: RecordingSettings
  readonly transferMode: TransferMode
  readonly transferCallerId: TransferCallerId
  readonly cnamLookupEnabled: boolean
  readonly disasterRecoveryUrl: string | null
  readonly disasterRecoveryMethod: 'GET' | 'POST'
  readonly symmetricRtpEnabled: boolean
  readonly authTypes: readonly AuthType[]
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

/** The settings that a create or update may write. Omitted ones stay or get Twilio's default; null clears. */
export type TrunkSettings = Partial<
  Pick<
    TrunkInstance,
    | 'friendlyName'
    | 'domainName'
    | 'secure'
    | 'transferMode'
    | 'transferCallerId'
    | 'cnamLookupEnabled'
    | 'disasterRecoveryUrl'
    | 'disasterRecoveryMethod'
  >
>

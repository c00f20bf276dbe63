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

/** Which kinds of list are attached: Twilio's `auth_type_set`. Empty: every call is refused. */
export type AuthType = 'IP_ACL' | 'CREDENTIAL_LIST'

/** Set by an operation of its own: twilio.com/docs/sip-trunking/api/recording-resource */
export type RecordingSettings = { readonly mode: RecordingMode; readonly trim: RecordingTrim }

/** A trunk resource in one Region. The API has no Region field: the host it was read from says so. */
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

/** What a create or an update may set; what is left out stays, or takes Twilio's default. Null clears. */
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

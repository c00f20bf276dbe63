import type { Instant } from '../base/instant.ts'
import type { NumberConfiguration } from './number-configuration.ts'

/** All that one Region's configuration of a number says about its calls. */
export type NumberDetails = NumberConfiguration & {
  readonly voiceMethod: string | null
  /** Asked when the webhook fails. */
  readonly voiceFallbackUrl: string | null
  readonly statusCallback: string | null
  /** Billed for each call. */
  readonly callerIdLookup: boolean
  /** `voice` or `fax`. */
  readonly receiveMode: string | null
  /** Provisioned for emergency calling: such a number cannot be released, nor its trunk deleted (21634). */
  readonly emergencyStatus: string | null
  readonly emergencyAddressSid: string | null
  readonly emergencyAddressStatus: string | null
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

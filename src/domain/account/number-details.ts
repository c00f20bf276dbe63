import type { Instant } from '../base/instant.ts'
import type { NumberConfiguration } from './number-configuration.ts'

/** Everything in one Region's configuration of a number that affects its calls. */
export type NumberDetails = NumberConfiguration & {
  readonly voiceMethod: string | null
  /** Called when the webhook fails. */
  readonly voiceFallbackUrl: string | null
  readonly statusCallback: string | null
  /** Billed for each call. */
  readonly callerIdLookup: boolean
  /** `voice` or `fax`. */
  readonly receiveMode: string | null
  /** A number provisioned for emergency calling cannot be released, and its trunk cannot be deleted (21634). */
  readonly emergencyStatus: string | null
  readonly emergencyAddressSid: string | null
  readonly emergencyAddressStatus: string | null
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

import type { E164 } from '../base/e164.ts'
import type { RegionCode } from '../base/region.ts'
import type { PhoneNumberSid, TrunkSid } from '../base/sid.ts'

/** What one Region does with a number if calls to it are processed there. One a Region (R4). */
export type NumberConfiguration = {
  readonly region: RegionCode
  /** The same in every Region: numbers are global. */
  readonly sid: PhoneNumberSid
  readonly number: E164
  readonly friendlyName: string
  readonly trunkSid: TrunkSid | null
  /**
   * A webhook answers instead of a trunk while `trunkSid` is null: its URL, or the SID of the voice application that
   * holds it. Null when there is neither.
   */
  readonly voiceUrl: string | null
  /** Provisioned for emergency calling: while such a number is on a trunk, it cannot be deleted (R13, 21634). */
  readonly emergency: boolean
}

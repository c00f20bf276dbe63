import type { E164 } from '../base/e164.ts'
import type { RegionCode } from '../base/region.ts'
import type { PhoneNumberSid, TrunkSid } from '../base/sid.ts'

/** What one Region does with a number's calls if they are processed there (R4). */
export type NumberConfiguration = {
  readonly region: RegionCode
  /** The same in every Region: numbers are global. */
  readonly sid: PhoneNumberSid
  readonly number: E164
  readonly friendlyName: string
  readonly trunkSid: TrunkSid | null
  /** The webhook that answers while `trunkSid` is null: its URL, or the SID of its voice application. Null without one. */
  readonly voiceUrl: string | null
  /** Provisioned for emergency calling. A trunk with such a number cannot be deleted (R13, 21634). */
  readonly emergency: boolean
}

import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { TrunkCard } from '../../paths/trunk-card.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

/** The calls that a finding is about, and where they would go. */
export type FindingAbout = {
  readonly leg: Leg
  readonly target: RegionCode
  /** Defaults to one. */
  readonly numbers?: number
  /** Names another trunk; without it the text shows the trunk's SID. */
  readonly nameOfTrunk?: (sid: TrunkSid) => string | undefined
}

export type FindingText = {
  /** Shown in mono before the title: an address or a user name. */
  readonly lead: string | null
  readonly title: string
  /** The call failure it would cause, with Twilio's code, or what else it means. */
  readonly consequence: string | null
  /** What to do, and where. */
  readonly howToFix: string | null
  /** When the operator may override this blocker in the review. */
  readonly override: string | null
  /** The card that shows the thing. */
  readonly where: { readonly region: RegionCode; readonly tab: TrunkTab; readonly card: TrunkCard } | null
}

/** Sets the parts that a finding does not use to null. */
export const words = (text: Pick<FindingText, 'title'> & Partial<Omit<FindingText, 'title'>>): FindingText => ({
  lead: null,
  consequence: null,
  howToFix: null,
  override: null,
  where: null,
  ...text,
})

/** "error 32201". */
export const errorOf = ({ code }: { readonly code: number | null }): string =>
  code === null ? 'no code' : `error ${code}`

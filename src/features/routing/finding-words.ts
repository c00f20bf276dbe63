import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { TrunkCard } from '../../paths/trunk-card.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'

/** Which calls it is about, and where they would go. */
export type FindingAbout = {
  readonly leg: Leg
  readonly target: RegionCode
  /** Of how many numbers; one unless given. */
  readonly numbers?: number
  /** The name of another trunk that a finding speaks of; without one its SID stands for it. */
  readonly nameOfTrunk?: (sid: TrunkSid) => string | undefined
}

export type FindingText = {
  /** What it is about, in mono before the title: an address, a user name. */
  readonly lead: string | null
  readonly title: string
  /** The call failure that it would cause, with Twilio's code, or what else it means. */
  readonly consequence: string | null
  /** What to do about it, and where. */
  readonly mend: string | null
  /** Of a blocker that the operator may override in the review: when to. */
  readonly override: string | null
  /** The card that shows the thing. */
  readonly where: { readonly region: RegionCode; readonly tab: TrunkTab; readonly card: TrunkCard } | null
}

/** Leaves out what a finding has nothing to say about. */
export const words = (text: Pick<FindingText, 'title'> & Partial<Omit<FindingText, 'title'>>): FindingText => ({
  lead: null,
  consequence: null,
  mend: null,
  override: null,
  where: null,
  ...text,
})

/** "error 32201". */
export const errorOf = ({ code }: { readonly code: number | null }): string =>
  code === null ? 'no code' : `error ${code}`

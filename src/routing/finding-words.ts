import type { RegionCode } from '../domain/region.ts'
import type { TrunkTab } from '../trunks/trunk-tab.ts'

export type FindingText = {
  /** What it is about, in mono before the title: an address, a user name. */
  readonly lead: string | null
  readonly title: string
  /** The call failure that it would cause, with Twilio's code, or what else it means. */
  readonly consequence: string | null
  /** What to do about it, and where. */
  readonly mend: string | null
  /** The page that shows the thing. */
  readonly where: { readonly region: RegionCode; readonly tab: TrunkTab } | null
}

/** Leaves out what a finding has nothing to say about. */
export const words = (text: Pick<FindingText, 'title'> & Partial<Omit<FindingText, 'title'>>): FindingText => ({
  lead: null,
  consequence: null,
  mend: null,
  where: null,
  ...text,
})

/** "error 32201". */
export const errorOf = ({ code }: { readonly code: number | null }): string =>
  code === null ? 'no code' : `error ${code}`

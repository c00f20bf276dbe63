import { type RegionCode, regionCodes } from '../domain/region.ts'
import { parseTrunkSid } from '../domain/sid.ts'
import { regionOfInstance, type Trunk } from '../domain/trunk.ts'
import type { AccountLists } from './account-lists-queries.ts'

export type TrunkLookUp =
  | { readonly kind: 'found'; readonly trunk: Trunk }
  /** The text is the SID of an instance: its trunk, and the Region that it lives in. */
  | { readonly kind: 'instance'; readonly trunk: Trunk; readonly region: RegionCode }
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'unknown'
      readonly looksLike: 'name' | 'sid' | 'malformed-sid'
      readonly lookedIn: readonly RegionCode[]
      readonly notRead: readonly RegionCode[]
    }

/** Finds what `:trunk` of a URL names: the name part of a Termination URI, or a SID of any Region. */
export function lookUpTrunk(
  text: string,
  lists: Pick<AccountLists, 'trunks' | 'regionsRead' | 'pending'>,
): TrunkLookUp {
  const trunk = lists.trunks.find(({ key }) => key === text.toLowerCase() || key === text)
  if (trunk) return { kind: 'found', trunk }
  const sid = parseTrunkSid(text)
  if (sid) {
    for (const candidate of lists.trunks) {
      const region = regionOfInstance(candidate, sid)
      if (region) return { kind: 'instance', trunk: candidate, region }
    }
  }
  if (lists.pending) return { kind: 'pending' }
  return {
    kind: 'unknown',
    looksLike: sid ? 'sid' : /^TK[0-9a-z]{8,}$/i.test(text) ? 'malformed-sid' : 'name',
    lookedIn: lists.regionsRead,
    notRead: regionCodes.filter((region) => !lists.regionsRead.includes(region)),
  }
}

import { namePart, parseDomainName } from '../../domain/base/domain-name.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { parseTrunkSid } from '../../domain/base/sid.ts'
import { regionOfInstance, type Trunk } from '../../domain/account/trunk.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'

export type TrunkLookUp =
  | { readonly kind: 'found'; readonly trunk: Trunk }
  /** The text is the SID of an instance: its trunk and its Region. */
  | { readonly kind: 'instance'; readonly trunk: Trunk; readonly region: RegionCode }
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'unknown'
      readonly looksLike: 'name' | 'sid' | 'malformed-sid'
      readonly lookedIn: readonly RegionCode[]
      readonly notRead: readonly RegionCode[]
    }

/** Capitals suffice, because a Termination URI is shown in lower case; a lower-case name may begin with `tk`. */
const looksLikeSid = (text: string): boolean => /^(TK|PN)./.test(text) || /^(TK|PN)(?=.*\d)[0-9a-z]{8,}$/i.test(text)

/** Finds what `:trunk` of a URL names: a Termination URI or its name part, or a SID of any Region. */
export function lookUpTrunk(
  text: string,
  lists: Pick<AccountLists, 'trunks' | 'regionsRead' | 'pending'>,
): TrunkLookUp {
  const domain = parseDomainName(text)
  const name = domain ? namePart(domain) : text.toLowerCase()
  const trunk = lists.trunks.find(({ key }) => key === name || key === text)
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
    looksLike: sid ? 'sid' : looksLikeSid(text) ? 'malformed-sid' : 'name',
    lookedIn: lists.regionsRead,
    notRead: regionCodes.filter((region) => !lists.regionsRead.includes(region)),
  }
}

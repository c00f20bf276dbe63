import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { regionCodes } from '../../../domain/base/region.ts'
import { hostOfSipUri } from '../../../domain/base/sip-uri.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { matchesTrunk, type SearchedNumber } from '../../../domain/account/trunk-search.ts'
import { numbersOfTrunk } from '../../../account/account-lists.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'

/** Whether the text matches this trunk, one of its numbers, or one of its loaded origination hosts. */
export function isSearched(query: string, facts: TrunkFacts, lists: AccountLists): boolean {
  if (query.trim() === '') return true
  return matchesTrunk(facts.trunk, searchedNumbers(facts.trunk, lists), originationHosts(facts), query)
}

/** Each Region may name a number differently; the first name counts, as on the page. */
function searchedNumbers(trunk: Trunk, lists: AccountLists): readonly SearchedNumber[] {
  return [...numbersOfTrunk(trunk, lists)].map((number) => {
    const configurations = lists.configurations.get(number)
    const named = regionCodes.map((region) => configurations?.[region]?.friendlyName).find(Boolean)
    return { number, friendlyName: named ?? '' }
  })
}

const originationHosts = ({ parts }: TrunkFacts): readonly string[] =>
  regionCodes
    .flatMap((region) => parts[region]?.originationUrls ?? [])
    .flatMap(({ sipUrl }) => hostOfSipUri(sipUrl) ?? [])

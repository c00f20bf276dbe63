import { digitsOfSearch, type E164, hasDigits } from '../base/e164.ts'
import { legacyLocalizedUris, localizedUris } from './localized-uri.ts'
import { hostOfPastedUri } from '../base/sip-uri.ts'
import type { Trunk } from './trunk.ts'

export type SearchedNumber = { readonly number: E164; readonly friendlyName: string }

/**
 * Whether the search text matches a trunk by its name, its URI (plain, localized or legacy, with or without `sip:`), the
 * SID of an instance, a number or its name, or an origination host. Empty text matches every trunk.
 */
export function matchesTrunk(
  trunk: Trunk,
  numbers: readonly SearchedNumber[],
  originationHosts: readonly string[],
  query: string,
): boolean {
  const text = query.trim().toLowerCase()
  if (text === '') return true
  const host = hostOfPastedUri(text) ?? text
  const digits = digitsOfSearch(text)
  return (
    trunk.name.toLowerCase().includes(text) ||
    matchesUri(trunk, host) ||
    matchesSid(trunk, text) ||
    originationHosts.some((known) => known.toLowerCase().includes(host)) ||
    numbers.some(({ friendlyName }) => friendlyName.toLowerCase().includes(text)) ||
    (digits !== undefined && numbers.some(({ number }) => hasDigits(number, digits)))
  )
}

/** Compares localized forms only for text with `.pstn.`; otherwise an edge's name would match every trunk. */
function matchesUri(trunk: Trunk, text: string): boolean {
  if (trunk.domainName === null) return false
  if (trunk.domainName.includes(text)) return true
  if (!text.includes('.pstn.')) return false
  const localized = localizedUris(trunk.domainName)
  return [...localized.public, ...localized.interconnect, ...legacyLocalizedUris(trunk.domainName)].some(({ uri }) =>
    uri.includes(text),
  )
}

/** Compares from the start, because a few hexadecimal digits occur in many SIDs. */
const matchesSid = (trunk: Trunk, text: string): boolean =>
  text.startsWith('tk') && Object.values(trunk.instances).some(({ sid }) => sid.toLowerCase().startsWith(text))

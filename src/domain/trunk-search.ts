import type { E164 } from './e164.ts'
import type { Trunk } from './trunk.ts'

export type SearchedNumber = { readonly number: E164; readonly friendlyName: string }

/**
 * Whether a trunk is what a person typed: its name; its URI, plain, localized or legacy, with or without `sip:`; the
 * SID of any instance; a number in any format, or its name; an origination host. Empty text matches every trunk.
 */
export function matchesTrunk(
  _trunk: Trunk,
  _numbers: readonly SearchedNumber[],
  _originationHosts: readonly string[],
  _query: string,
): boolean {
  return true
}

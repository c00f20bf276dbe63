import type { IpAddressEntry } from '../account/access-list.ts'
import { entryConcern } from '../account/entry-concern.ts'
import { type AddressProblem, parseAddressText } from './address-text.ts'
import { type FieldReading, refused, warned } from '../base/form-reading.ts'
import { type ClosedRange, closedRange } from '../account/host-kind.ts'
import { type Cidr, covers, formatCidr } from '../base/ipv4.ts'
import { networkOf } from './cidr-in-text.ts'

/** What a new entry is compared with. */
export type KnownEntry = Pick<IpAddressEntry, 'friendlyName' | 'cidr'>

export type AddressEntryProblem =
  | (AddressProblem & { readonly severity: 'refused' })
  /** The list has the same address and prefix length: Twilio refuses it with 21235. */
  | { readonly severity: 'refused'; readonly kind: 'duplicate'; readonly entry: KnownEntry }
  /** The address is not the first of its prefix, so the addresses before it are allowed too. */
  | { readonly severity: 'warning'; readonly kind: 'host-bits'; readonly cidr: Cidr }
  | { readonly severity: 'warning'; readonly kind: 'everyone' }
  /** /1 to /8. */
  | { readonly severity: 'warning'; readonly kind: 'wide'; readonly cidr: Cidr }
  /** Twilio sends from all of these addresses. */
  | { readonly severity: 'warning'; readonly kind: 'twilio' }
  | { readonly severity: 'warning'; readonly kind: 'already-covered'; readonly by: KnownEntry }
  | { readonly severity: 'warning'; readonly kind: 'covers-others'; readonly others: readonly KnownEntry[] }
  | { readonly severity: 'warning'; readonly kind: 'closed-range'; readonly range: ClosedRange }

/** Parses `a.b.c.d` or `a.b.c.d/nn` for a list that has the entries `existing`. */
export function parseAddressEntry(
  text: string,
  existing: readonly KnownEntry[],
): FieldReading<Cidr, AddressEntryProblem> {
  const parsed = parseAddressText(text.trim())
  if (!parsed.ok) return refused({ severity: 'refused', ...parsed.error })
  const cidr = parsed.value
  const entry = existing.find((known) => formatCidr(known.cidr) === formatCidr(cidr))
  return entry === undefined
    ? warned(cidr, entryWarnings(cidr, existing))
    : refused({ severity: 'refused', kind: 'duplicate', entry })
}

function entryWarnings(cidr: Cidr, existing: readonly KnownEntry[]): readonly AddressEntryProblem[] {
  const warnings: AddressEntryProblem[] = []
  const concern = entryConcern(cidr)
  if (cidr.prefixLength === 0) warnings.push({ severity: 'warning', kind: 'everyone' })
  else if (concern === 'wide') warnings.push({ severity: 'warning', kind: 'wide', cidr })
  if (concern === 'twilio') warnings.push({ severity: 'warning', kind: 'twilio' })
  if (cidr.prefixLength > 0 && networkOf(cidr).address !== cidr.address)
    warnings.push({ severity: 'warning', kind: 'host-bits', cidr })
  const by = existing.find((known) => covers(known.cidr, cidr))
  if (by) warnings.push({ severity: 'warning', kind: 'already-covered', by })
  const others = existing.filter((known) => covers(cidr, known.cidr) && known !== by)
  if (others.length > 0) warnings.push({ severity: 'warning', kind: 'covers-others', others })
  const range = closedRange(cidr)
  if (range !== null) warnings.push({ severity: 'warning', kind: 'closed-range', range })
  return warnings
}

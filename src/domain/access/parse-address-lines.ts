import { accountLimits, roomLeft } from '../account/account-limits.ts'
import { type AddressEntryProblem, type KnownEntry, parseAddressEntry } from './address-entry.ts'
import { netmask, parseAddressText } from './address-text.ts'
import { parseEntryName } from '../fields/field-rules.ts'
import { type Cidr, formatCidr } from '../base/ipv4.ts'

export type AddressLineProblem =
  | AddressEntryProblem
  | { readonly severity: 'refused'; readonly kind: 'duplicate-of-line'; readonly line: number }
  | { readonly severity: 'refused'; readonly kind: 'several' }
  | { readonly severity: 'refused'; readonly kind: 'name-too-long'; readonly length: number; readonly most: number }
  | { readonly severity: 'refused'; readonly kind: 'list-full'; readonly most: number }

/** An entry to create. Lines count from 1. */
export type PastedEntry = {
  readonly line: number
  readonly cidr: Cidr
  /** The address if the line has no name, because Twilio requires one. */
  readonly friendlyName: string
  readonly warnings: readonly AddressEntryProblem[]
}

type BadLine = { readonly line: number; readonly text: string; readonly problem: AddressLineProblem }

export type AddressPaste = { readonly entries: readonly PastedEntry[]; readonly bad: readonly BadLine[] }

/**
 * Parses one entry per line: `a.b.c.d` or `a.b.c.d/nn`, then an optional name. Skips blank lines and comments, and
 * returns each bad line with its problem beside the good entries.
 */
export function parseAddressLines(text: string, existing: readonly KnownEntry[]): AddressPaste {
  const entries: PastedEntry[] = []
  const bad: BadLine[] = []
  const lineOf = new Map<string, number>()
  const room = roomLeft('addresses', existing.length)
  for (const [index, raw] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const line = index + 1
    const written = raw.trim()
    if (written === '' || /^(#|;|\/\/)/.test(written)) continue
    const entry = parseLine(line, written, [...existing, ...entries], lineOf)
    const problem = 'problem' in entry ? entry.problem : entries.length < room ? undefined : full
    if (problem) bad.push({ line, text: written, problem })
    else if ('cidr' in entry) {
      entries.push(entry)
      lineOf.set(formatCidr(entry.cidr), line)
    }
  }
  return { entries, bad }
}

const full: AddressLineProblem = { severity: 'refused', kind: 'list-full', most: accountLimits.addresses.most }

function parseLine(
  line: number,
  written: string,
  known: readonly KnownEntry[],
  lineOf: ReadonlyMap<string, number>,
): PastedEntry | { readonly problem: AddressLineProblem } {
  const [address, rest] = columns(written)
  const [second = ''] = rest.replace(/^-\s*/, '').split(/[\s,;]+/)
  const mask = netmask(second)
  const parsed = parseAddressText(address)
  if (parsed.ok && mask) return { problem: { severity: 'refused', ...mask } }
  if (parsed.ok && parseAddressText(second).ok) return { problem: { severity: 'refused', kind: 'several' } }
  const repeated = parsed.ok ? lineOf.get(formatCidr(parsed.value)) : undefined
  if (repeated !== undefined) return { problem: { severity: 'refused', kind: 'duplicate-of-line', line: repeated } }
  const reading = parseAddressEntry(address, known)
  if (!reading.ok) return { problem: reading.problem }
  const name = parseEntryName(nameIn(rest) || address)
  if (!name.ok) {
    const most = name.problem.kind === 'too-long' ? name.problem.most : 0
    return { problem: { severity: 'refused', kind: 'name-too-long', length: nameIn(rest).length, most } }
  }
  return { line, cidr: reading.value, friendlyName: name.value, warnings: reading.warnings }
}

/** Splits a line at the first spaces, tab, comma or semicolon after the address, without the quotes of CSV. */
function columns(written: string): readonly [address: string, rest: string] {
  const apart = written.replace(/^([\d."]+)\s+\/\s*(\d)/, '$1/$2')
  const match = /^([^\s,;]+)[\s,;]*(.*)$/.exec(apart)
  return [unquoted(match?.[1] ?? written), match?.[2] ?? '']
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1').trim()

/** A comment after the address is taken as its name. */
const nameIn = (rest: string): string => unquoted(rest.replace(/^(#+|\/\/)/, '').trim())

import { parseAddressText } from './address-text.ts'
import { type Cidr, covers } from '../base/ipv4.ts'

/** Addresses that packets from Twilio cannot reach. */
export type ClosedRange =
  | 'private'
  | 'loopback'
  | 'link-local'
  | 'shared'
  | 'this-network'
  | 'multicast'
  | 'reserved'
  | 'local-name'

/** The kind of a URI's host, judged by its text; `range` is null if Twilio may reach it. */
export type HostKind =
  | { readonly kind: 'ipv4'; readonly range: ClosedRange | null }
  | { readonly kind: 'ipv6'; readonly range: ClosedRange | null }
  | { readonly kind: 'name'; readonly range: ClosedRange | null }
  /** Neither an address nor a host name. */
  | { readonly kind: 'odd' }

/** RFC 1918, 6598, 3927, 1122, 5771. The demo uses the documentation ranges (RFC 5737), so they are left out. */
const closedRanges = ranges([
  ['10.0.0.0/8', 'private'],
  ['172.16.0.0/12', 'private'],
  ['192.168.0.0/16', 'private'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['100.64.0.0/10', 'shared'],
  ['0.0.0.0/8', 'this-network'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
])

function ranges(texts: readonly (readonly [prefix: string, range: ClosedRange])[]) {
  return texts.flatMap(([text, range]) => {
    const prefix = parseAddressText(text)
    return prefix.ok ? [{ prefix: prefix.value, range }] : []
  })
}

/** The range that contains all of the addresses; null when one of them may be public. */
export function closedRange(cidr: Cidr): ClosedRange | null {
  return closedRanges.find(({ prefix }) => covers(prefix, cidr))?.range ?? null
}

export function hostKind(host: string): HostKind {
  const lower = host.toLowerCase()
  if (lower.startsWith('[')) return ipv6Kind(lower)
  const address = parseAddressText(lower)
  if (address.ok && !lower.includes('/')) return { kind: 'ipv4', range: closedRange(address.value) }
  return nameKind(lower.replace(/\.$/, ''))
}

function ipv6Kind(host: string): HostKind {
  const address = /^\[([\da-f:.]*:[\da-f:.]*:[\da-f:.]*)(%\w+)?\]$/.exec(host)?.[1]
  return address === undefined ? { kind: 'odd' } : { kind: 'ipv6', range: ipv6Range(address) }
}

function ipv6Range(address: string): ClosedRange | null {
  if (address === '::1') return 'loopback'
  if (address === '::') return 'this-network'
  if (/^fe[89ab]/.test(address)) return 'link-local'
  if (address.startsWith('ff')) return 'multicast'
  return /^f[cd]/.test(address) ? 'private' : null
}

/** RFC 6762, RFC 8375, RFC 6761, and common names of office networks. */
const localSuffix = /(^|\.)(local|lan|internal|intranet|home|corp|home\.arpa)$/

function nameKind(name: string): HostKind {
  const labels = name.split('.')
  const isName = labels.every((label) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label))
  // "203.0.113.256" looks like a name, but no host name ends in a number.
  if (!isName || /^\d+$/.test(labels.at(-1) ?? '')) return { kind: 'odd' }
  if (labels.at(-1) === 'localhost') return { kind: 'name', range: 'loopback' }
  return { kind: 'name', range: labels.length === 1 || localSuffix.test(name) ? 'local-name' : null }
}

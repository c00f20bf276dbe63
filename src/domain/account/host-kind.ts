import { type Cidr, covers, parseCidr } from '../base/ipv4.ts'

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
  | 'documentation'
  | 'placeholder'

/** The kind of a URI's host, judged by its text; `range` is null if Twilio may reach it. */
export type HostKind =
  | { readonly kind: 'ipv4'; readonly range: ClosedRange | null }
  | { readonly kind: 'ipv6'; readonly range: ClosedRange | null }
  | { readonly kind: 'name'; readonly range: ClosedRange | null }
  /** Neither an address nor a host name. */
  | { readonly kind: 'odd' }

/** RFC 1918, 6598, 3927, 1122, 5771, 2544, 6890. The demo uses the documentation ranges (RFC 5737) as public ones. */
const closedRanges = ranges([
  ['10.0.0.0/8', 'private'],
  ['172.16.0.0/12', 'private'],
  ['192.168.0.0/16', 'private'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['100.64.0.0/10', 'shared'],
  ['0.0.0.0/8', 'this-network'],
  ['192.0.0.0/24', 'reserved'],
  ['198.18.0.0/15', 'reserved'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
])

function ranges(texts: readonly (readonly [prefix: string, range: ClosedRange])[]) {
  return texts.flatMap(([text, range]) => {
    const prefix = parseCidr(text)
    return prefix === undefined ? [] : [{ prefix, range }]
  })
}

/** The range that contains all of the addresses; null when one of them may be public. */
export function closedRange(cidr: Cidr): ClosedRange | null {
  return closedRanges.find(({ prefix }) => covers(prefix, cidr))?.range ?? null
}

export function hostKind(host: string): HostKind {
  const lower = host.toLowerCase()
  if (lower.startsWith('[')) return ipv6Kind(lower)
  const address = lower.includes('/') ? undefined : parseCidr(lower)
  return address === undefined ? nameKind(lower.replace(/\.$/, '')) : { kind: 'ipv4', range: closedRange(address) }
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
const localSuffix = /(^|\.)(local|localdomain|lan|internal|intranet|private|home|corp|home\.arpa)$/

/** RFC 2606. The demo's own names end in `.example`. */
const documentationSuffix = /(^|\.)(example\.(com|net|org)|test|invalid)$/

/** Signs that guides put around what the reader has to fill in. */
const fillIn = /[<>{}$%]/

/** Words of guides for what the reader has to fill in. Not `your-server`: many real names end in your-server.de. */
const fillInLabel =
  /^(x{3,}|placeholder|change-?me|replace-?me|your[-_]?(pbx|sbc|ip|host|hostname|domain|company|project|trunk|tenant)([-_](ip|host|name|address|domain|here))?)$/

function nameKind(name: string): HostKind {
  if (fillIn.test(name)) return { kind: 'name', range: 'placeholder' }
  const labels = name.split('.')
  const isName = labels.every((label) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label))
  // "203.0.113.256" looks like a name, but no host name ends in a number.
  if (!isName || /^\d+$/.test(labels.at(-1) ?? '')) return { kind: 'odd' }
  return { kind: 'name', range: closedName(name, labels) }
}

function closedName(name: string, labels: readonly string[]): ClosedRange | null {
  if (labels.at(-1) === 'localhost') return 'loopback'
  if (labels.some((label) => fillInLabel.test(label))) return 'placeholder'
  if (documentationSuffix.test(name)) return 'documentation'
  return labels.length === 1 || localSuffix.test(name) ? 'local-name' : null
}

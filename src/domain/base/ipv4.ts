import type { Brand } from './brand.ts'

/** A dotted IPv4 address without leading zeros. Twilio's access lists accept IPv4 only. */
export type Ipv4 = Brand<string, 'Ipv4'>

/** How many leading bits of an entry must match, 0 to 32. */
export type CidrPrefixLength = Brand<number, 'CidrPrefixLength'>

export type Cidr = { readonly address: Ipv4; readonly prefixLength: CidrPrefixLength }

const octet = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const dotted = new RegExp(`^${octet}(\\.${octet}){3}$`)

export const parseIpv4 = (text: string): Ipv4 | undefined => (dotted.test(text) ? (text as Ipv4) : undefined)

export function parseCidrPrefixLength(value: number): CidrPrefixLength | undefined {
  return Number.isInteger(value) && value >= 0 && value <= 32 ? (value as CidrPrefixLength) : undefined
}

/** Parses `a.b.c.d/nn`, or `a.b.c.d`, which is one address. */
export function parseCidr(text: string): Cidr | undefined {
  const [first = '', length = '32', ...more] = text.split('/')
  const address = parseIpv4(first)
  const prefixLength = /^\d{1,2}$/.test(length) ? parseCidrPrefixLength(Number(length)) : undefined
  return address === undefined || prefixLength === undefined || more.length > 0 ? undefined : { address, prefixLength }
}

/** Cached, because each key press compares every prefix with all others of its list. */
const known = new WeakMap<Cidr, number>()

function bits(cidr: Cidr): number {
  const before = known.get(cidr)
  if (before !== undefined) return before
  const number = cidr.address.split('.').reduce((total, part) => total * 256 + Number(part), 0)
  known.set(cidr, number)
  return number
}

/** How many addresses a prefix covers. */
export const size = (cidr: Cidr): number => 2 ** (32 - cidr.prefixLength)

/** The lowest address of a prefix as a number, without host bits. */
export const firstAddress = (cidr: Cidr): number => Math.floor(bits(cidr) / size(cidr)) * size(cidr)

/** Whether every address of `inner` is an address of `outer`. */
export const covers = (outer: Cidr, inner: Cidr): boolean =>
  outer.prefixLength <= inner.prefixLength &&
  Math.floor(bits(outer) / size(outer)) === Math.floor(bits(inner) / size(outer))

export const formatCidr = (cidr: Cidr): string => `${cidr.address}/${cidr.prefixLength}`

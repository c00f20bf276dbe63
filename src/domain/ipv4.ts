import type { Brand } from './brand.ts'

/** A dotted IPv4 address without leading zeros. Twilio's access lists take IPv4 only. */
export type Ipv4 = Brand<string, 'Ipv4'>

/** How many leading bits of an entry must match, 0 to 32. */
export type CidrPrefixLength = Brand<number, 'CidrPrefixLength'>

export type Cidr = { readonly address: Ipv4; readonly prefixLength: CidrPrefixLength }

export function parseIpv4(text: string): Ipv4 | undefined {
  const octet = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
  return new RegExp(`^${octet}(\\.${octet}){3}$`).test(text) ? (text as Ipv4) : undefined
}

export function parseCidrPrefixLength(value: number): CidrPrefixLength | undefined {
  return Number.isInteger(value) && value >= 0 && value <= 32 ? (value as CidrPrefixLength) : undefined
}

const bits = (address: Ipv4): number => address.split('.').reduce((total, octet) => total * 256 + Number(octet), 0)

/** How many addresses a prefix holds. */
export const size = (cidr: Cidr): number => 2 ** (32 - cidr.prefixLength)

/** The lowest address of a prefix, as a number; host bits that were written along count for nothing. */
export const firstAddress = (cidr: Cidr): number => Math.floor(bits(cidr.address) / size(cidr)) * size(cidr)

/** Whether every address of `inner` is an address of `outer`. */
export function covers(outer: Cidr, inner: Cidr): boolean {
  const innerInOuter: Cidr = { address: inner.address, prefixLength: outer.prefixLength }
  return outer.prefixLength <= inner.prefixLength && firstAddress(outer) === firstAddress(innerInOuter)
}

export const formatCidr = (cidr: Cidr): string => `${cidr.address}/${cidr.prefixLength}`

import { thousands } from '../base/thousands.ts'
import { type Cidr, firstAddress, parseIpv4, size } from '../base/ipv4.ts'

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')

/** The addresses that an entry allows: "1 address", "8 addresses, 203.0.113.8 to 203.0.113.15". */
export function cidrInWords(cidr: Cidr): string {
  if (cidr.prefixLength === 0) return 'every IPv4 address'
  const count = size(cidr)
  const first = firstAddress(cidr)
  return count === 1 ? '1 address' : `${thousands(count)} addresses, ${dotted(first)} to ${dotted(first + count - 1)}`
}

/** The same prefix, written from its first address. */
export function networkOf(cidr: Cidr): Cidr {
  const address = parseIpv4(dotted(firstAddress(cidr)))
  return address === undefined ? cidr : { ...cidr, address }
}

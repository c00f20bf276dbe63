import type { CidrPrefixLength, Ipv4 } from '../../src/domain/base/ipv4.ts'

type Range = { readonly address: Ipv4; readonly prefixLength: CidrPrefixLength }

const toInteger = (address: Ipv4): number =>
  address.split('.').reduce((sum, octet) => ((sum << 8) | Number(octet)) >>> 0, 0)

/** R6. The host bits of the entry's own address are ignored. */
export function addressIn({ address, prefixLength }: Range, source: Ipv4): boolean {
  const mask = prefixLength === 0 ? 0 : (0xffffffff << (32 - prefixLength)) >>> 0
  return (toInteger(address) & mask) >>> 0 === (toInteger(source) & mask) >>> 0
}

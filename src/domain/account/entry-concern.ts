import { twilioAddress } from './edge-addresses.ts'
import type { Cidr } from '../base/ipv4.ts'

/** The longest prefix that counts as wide: 16,777,216 addresses, far more than any PBX has. */
const widePrefixLength = 8

/** What is odd about an entry of an access list that Twilio accepts. `twilio`: Twilio itself sends from there. */
export function entryConcern(cidr: Cidr): 'wide' | 'twilio' | null {
  if (cidr.prefixLength <= widePrefixLength) return 'wide'
  return twilioAddress(cidr) === null ? null : 'twilio'
}

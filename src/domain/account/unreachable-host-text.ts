import { closedRangeWords } from './closed-range-text.ts'
import { exhaustive } from '../base/exhaustive.ts'
import type { UnreachableHost } from './unreachable-host.ts'

/** "10.0.0.7 is a private address", without a full stop. */
export function unreachableWords(host: string, why: UnreachableHost): string {
  switch (why.kind) {
    case 'closed':
      return `${host} is ${closedRangeWords[why.range]}`
    case 'twilio-address':
      return `${host} is Twilio’s own address${why.of === 'media' ? '' : ` at the ${why.of.city} edge`}, not your PBX`
    case 'twilio-host':
      return `${host} is Twilio’s own, not your PBX`
    case 'ipv6':
      return `${host} is an IPv6 address; Twilio documents IPv4 addresses and host names only`
    case 'odd':
      return `“${host}” is neither an IPv4 address nor a host name`
    default:
      return exhaustive(why)
  }
}

import type { AddressEntryProblem, KnownEntry } from './address-entry.ts'
import { cidrInWords } from './cidr-in-words.ts'
import { closedRangeWords } from './closed-range-words.ts'
import { exhaustive } from '../base/exhaustive.ts'
import { formatCidr } from '../base/ipv4.ts'
import type { AddressLineProblem } from './parse-address-lines.ts'

function named({ friendlyName, cidr }: KnownEntry): string {
  const text = formatCidr(cidr)
  return friendlyName === text || friendlyName === cidr.address ? text : `${friendlyName} (${text})`
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })
/** Names no more of many. */
const shown = 3

/** Why an entry is refused, or what is odd about it, in a sentence. */
export function addressEntryWords(problem: AddressEntryProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The address is missing.'
    case 'octet-out-of-range':
      return `${problem.octet} is above 255.`
    case 'leading-zero':
      return `${problem.octet} begins with 0: write ${Number(problem.octet)}.`
    case 'octets':
      return `An IPv4 address has four numbers; this one has ${problem.count}.`
    case 'prefix-out-of-range':
      return problem.prefix === ''
        ? 'The prefix after / is missing.'
        : `The prefix is /${problem.prefix}. It must be /0 to /32.`
    case 'netmask':
      return `A mask stands in place of a prefix${problem.prefixLength === null ? ', and no prefix says it' : `: write /${problem.prefixLength}`}.`
    case 'ipv6':
      return 'IPv6: Twilio’s access lists take IPv4 only.'
    case 'port':
      return `An entry has no port: take out :${problem.port}.`
    case 'host-name':
      return 'A host name: Twilio’s access lists take IPv4 addresses only.'
    case 'uri':
      return 'A URI: write the address alone.'
    case 'wildcard':
      return 'Twilio’s access lists take no wildcards: write a prefix, such as /24.'
    case 'range':
      return 'A range: write it as one prefix or several.'
    case 'not-an-address':
      return 'This is no IPv4 address.'
    case 'duplicate':
      return `The list has it: ${problem.entry.friendlyName}.`
    case 'host-bits':
      return `It covers ${cidrInWords(problem.cidr)}, not from ${problem.cidr.address} on.`
    case 'everyone':
      return 'It lets in every IPv4 address: anyone may send calls.'
    case 'already-covered':
      return `${named(problem.by)} lets it in already.`
    case 'covers-others': {
      const rest = problem.others.length - shown
      const names = problem.others.slice(0, shown).map(named)
      return `It covers ${list.format(rest > 0 ? [...names, `${rest} more`] : names)}.`
    }
    case 'closed-range':
      return `Calls over the Internet never come from it: it is ${closedRangeWords[problem.range]}.`
    default:
      return exhaustive(problem)
  }
}

/** The same for a line of a paste. */
export function addressLineWords(problem: AddressLineProblem): string {
  if (problem.kind === 'duplicate-of-line') return `Line ${problem.line} has it.`
  if (problem.kind === 'several') return 'Two addresses: write one a line.'
  if (problem.kind === 'list-full') return `The list is full: ${problem.most} addresses are the most.`
  return problem.kind === 'name-too-long'
    ? `Its name has ${problem.length} characters; ${problem.most} are the most.`
    : addressEntryWords(problem)
}

import type { AddressEntryProblem, KnownEntry } from './address-entry.ts'
import { cidrInWords } from './cidr-in-text.ts'
import { closedRangeWords } from '../account/closed-range-text.ts'
import { exhaustive } from '../base/exhaustive.ts'
import { formatCidr } from '../base/ipv4.ts'
import type { AddressLineProblem } from './parse-address-lines.ts'
import { someWords } from '../base/sentence-text.ts'

function named({ friendlyName, cidr }: KnownEntry): string {
  const text = formatCidr(cidr)
  return friendlyName === text || friendlyName === cidr.address ? text : `${friendlyName} (${text})`
}

/** Why an entry is refused, or what to check about it, in one sentence. */
export function addressEntryWords(problem: AddressEntryProblem): string {
  switch (problem.kind) {
    case 'empty':
      return 'The address is missing.'
    case 'octet-out-of-range':
      return `${problem.octet} is above 255.`
    case 'leading-zero':
      return `${problem.octet} begins with 0; enter ${Number(problem.octet)}.`
    case 'octets':
      return `An IPv4 address has four numbers; this one has ${problem.count}.`
    case 'prefix-out-of-range':
      return problem.prefix === ''
        ? 'The prefix after / is missing.'
        : `The prefix is /${problem.prefix}. It must be /0 to /32.`
    case 'netmask':
      return problem.prefixLength === null
        ? 'This is a mask that no prefix length can express; enter a prefix instead.'
        : `Enter /${problem.prefixLength} instead of a mask.`
    case 'ipv6':
      return 'This is IPv6; Twilio’s access lists accept IPv4 only.'
    case 'port':
      return `Remove the port :${problem.port}; an entry is an address only.`
    case 'host-name':
      return 'This is a host name; Twilio’s access lists accept IPv4 addresses only.'
    case 'uri':
      return 'This is a URI; enter only the address.'
    case 'wildcard':
      return 'Twilio’s access lists accept no wildcards; enter a prefix, such as /24.'
    case 'range':
      return 'This is a range; enter one or more prefixes instead.'
    case 'not-an-address':
      return 'This is not an IPv4 address.'
    case 'duplicate':
      return `The list already has this address: ${problem.entry.friendlyName}.`
    case 'host-bits':
      return `It covers ${cidrInWords(problem.cidr)}; it does not start at ${problem.cidr.address}.`
    case 'everyone':
      return 'It allows every IPv4 address: anyone may send calls.'
    case 'wide':
      return `It allows ${cidrInWords(problem.cidr)}: anyone there may send calls. Enter your PBX’s addresses only.`
    case 'twilio':
      return 'Twilio sends from these: enter your PBX’s address.'
    case 'already-covered':
      return `${named(problem.by)} already allows it.`
    case 'covers-others':
      return `It covers ${someWords(problem.others.map(named))}.`
    case 'closed-range':
      return `Calls over the Internet never come from here: it is ${closedRangeWords[problem.range]}.`
    default:
      return exhaustive(problem)
  }
}

/** The same for a pasted line. */
export function addressLineWords(problem: AddressLineProblem): string {
  if (problem.kind === 'duplicate-of-line') return `Line ${problem.line} already has this address.`
  if (problem.kind === 'several') return 'This line has two addresses; enter one per line.'
  if (problem.kind === 'list-full') return `The list is full: it can have ${problem.most} addresses.`
  return problem.kind === 'name-too-long'
    ? `Its name has ${problem.length} characters; the limit is ${problem.most}.`
    : addressEntryWords(problem)
}

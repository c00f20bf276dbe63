import { exhaustive } from '../base/exhaustive.ts'
import { formatCidr } from '../base/ipv4.ts'
import { type RegionCode, regionLabel } from '../base/region.ts'
import { andWords, counted, someWords } from '../base/sentence-text.ts'
import type { AuthType } from '../account/trunk-instance.ts'
import type { AddressEntry } from './access-comparison.ts'
import type { InstanceGap } from './instance-gaps.ts'
import type { LiveGap } from './live-gaps.ts'

const proofWords: Readonly<Record<AuthType, string>> = {
  IP_ACL: 'a known address',
  CREDENTIAL_LIST: 'a user name and password',
}

const proof = (kinds: readonly AuthType[]): string => andWords(kinds.map((kind) => proofWords[kind]))

/** "203.0.113.7", "192.0.2.16/29". */
const addressWord = ({ entry: { cidr } }: AddressEntry): string =>
  cidr.prefixLength === 32 ? cidr.address : formatCidr(cidr)

/** Part of a prefix may be allowed. */
function doesNot(entries: readonly AddressEntry[]): string {
  if (entries.every(({ entry }) => entry.cidr.prefixLength === 32)) return 'does not'
  return `does not allow all of ${entries.length === 1 ? 'it' : 'them'}`
}

/** "US1 allows 203.0.113.7; IE1, where these calls go, does not." */
export function gapSentence(gap: InstanceGap, has: Place, lacks: Place): string {
  const [one, other] = [placeWords(has), placeWords(lacks)]
  switch (gap.kind) {
    case 'addresses':
      return `${one} allows ${someWords(gap.entries.map(addressWord))}; ${other} ${doesNot(gap.entries)}.`
    case 'users':
      return `${one} has the ${gap.users.length === 1 ? 'user' : 'users'} ${someWords(gap.users.map(({ userName }) => userName))}; ${other} does not.`
    case 'proof':
      return `${one} requires ${proof(gap.has)}; ${other} requires ${proof(gap.lacks)}.`
    case 'secure':
      return `${one} uses secure trunking; ${other} does not.`
    case 'uri-hosts':
      return `${one} sends calls to ${someWords(gap.hosts)}; ${other} does not.`
    default:
      return exhaustive(gap)
  }
}

/** Of one finding of now: the calls go to the Region that lacks it. */
export const liveGapSentence = (gap: LiveGap): string =>
  gapSentence(gap, { region: gap.other, isNow: false }, { region: gap.live, isNow: true })

/** `isNow`: these calls go there now. */
type Place = { readonly region: RegionCode; readonly isNow: boolean }

const placeWords = ({ region, isNow }: Place): string =>
  isNow ? `${regionLabel(region)}, where these calls go,` : regionLabel(region)

/** "IE1 lacks 203.0.113.7", for a table cell. */
export function liveGapBrief(gap: LiveGap): string {
  return `${regionLabel(gap.live)} ${lackWords(gap)}`
}

function lackWords(gap: LiveGap): string {
  switch (gap.kind) {
    case 'addresses':
      return `lacks ${namedOrCounted(gap.entries.map(addressWord), 'address', 'addresses')}`
    case 'users':
      return `lacks ${namedOrCounted(
        gap.users.map(({ userName }) => userName),
        'user',
      )}`
    case 'proof':
      return `requires other proof than ${regionLabel(gap.other)}`
    case 'secure':
      return 'lacks secure trunking'
    case 'uri-hosts':
      return `does not call ${namedOrCounted(gap.hosts, 'host')}`
    default:
      return exhaustive(gap)
  }
}

function namedOrCounted(names: readonly string[], one: string, more?: string): string {
  const [first, ...others] = names
  return first !== undefined && others.length === 0 ? first : counted(names.length, one, more)
}

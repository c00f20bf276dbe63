import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { Finding, FindingId, FindingOf } from '../../domain/preflight/finding.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import type { AuthType } from '../../domain/account/trunk-instance.ts'
import { errorOf, type FindingText, words } from './finding-about.ts'
import { andWords, someWords } from '../../domain/base/sentence-text.ts'
import type { AddressEntry } from '../../domain/verdict/access-comparison.ts'
import { cidrInWords } from '../../domain/access/cidr-in-text.ts'
import { addressWords, userWords } from '../../domain/verdict/entries-text.ts'
import { callsWould, failureTexts } from '../../domain/verdict/failure-text.ts'

const ids = [
  'no-list-attached',
  'access-lists-empty',
  'credential-lists-empty',
  'no-address-covered',
  'address-not-covered',
  'no-user-name-in-common',
  'user-name-missing',
  'wide-addresses',
  'addresses-of-twilio',
  'other-kind-enforced',
  'both-kinds-enforced',
  'password-unknown',
  'verified-caller-ids',
] as const satisfies readonly FindingId[]
export type AccessFinding = FindingOf<(typeof ids)[number]>

export const isAccessFinding = (finding: Finding): finding is AccessFinding => ids.some((id) => id === finding.id)

export function accessFindingText(finding: AccessFinding): FindingText {
  const region = regionLabel(finding.region)
  const at = (card: 'access-lists' | 'credential-lists') =>
    ({ region: finding.region, tab: 'termination', card }) as const
  const where = at(isOfUsers(finding) ? 'credential-lists' : 'access-lists')
  switch (finding.id) {
    case 'no-list-attached':
      return words({
        title: failureTexts['no-list-attached'].sentence(`in ${region}`),
        consequence: `Every call from your PBX ${callsWould('no-list-attached')}.`,
        howToFix: `On the ${region} instance, attach a list that allows your PBX.`,
        where,
      })
    case 'access-lists-empty':
      return words({
        title: emptyLists('Access list', finding.lists, region),
        consequence: `${theyAllow(finding.lists)} no address, so every call ${callsWould('access-lists-empty')}.`,
        howToFix: add('an address', finding, addressWords(finding.source)),
        where,
      })
    case 'credential-lists-empty':
      return words({
        title: emptyLists('Credential list', finding.lists, region),
        consequence: `${theyAllow(finding.lists)} no user, so every call ${callsWould('credential-lists-empty')}.`,
        howToFix: add('a user', finding, userWords(finding.source)),
        where,
      })
    case 'no-address-covered':
      return words({
        title: `${region} allows none of the addresses allowed now`,
        consequence: `Calls from ${addressWords(finding.missing)} ${callsWould('address-not-listed')}.`,
        howToFix: `Add them to an access list in ${region}.`,
        override: "If your PBX's address changes too, give the reason below.",
        where,
      })
    case 'address-not-covered':
      return words({
        lead: formatCidr(finding.entry.cidr),
        title:
          finding.covered === 'some'
            ? `is only partly allowed in ${region}`
            : `is allowed in ${regionLabel(finding.list.region)}, but not in ${region}`,
        consequence: `It is on the access list ${finding.list.friendlyName}. ${callsFrom(finding)} ${callsWould('address-not-listed')}.`,
        howToFix: `Add it to an access list in ${region}.`,
        where,
      })
    case 'no-user-name-in-common':
      return words({
        title: `${region} has none of the user names valid now`,
        consequence: `Calls as ${userWords(finding.missing)} ${callsWould('user-not-listed')}.`,
        howToFix: `Add them to a credential list in ${region}.`,
        override: "If your PBX's user changes too, give the reason below.",
        where,
      })
    case 'user-name-missing':
      return words({
        lead: finding.userName,
        title: `is a user in ${regionLabel(finding.list.region)}, but not in ${region}`,
        consequence: `It is on the credential list ${finding.list.friendlyName}. Calls as this user ${callsWould('user-not-listed')}.`,
        howToFix: `Add it to a credential list in ${region}.`,
        where,
      })
    case 'wide-addresses':
      return words({
        lead: addressWords(finding.entries),
        title: `${finding.entries.length === 1 ? 'is' : 'are'} allowed in ${region}: ${widestWords(finding.entries)}`,
        consequence: `Anyone at these addresses may send calls. ${onLists(finding.entries)}`,
        howToFix: 'Allow only the addresses of your PBX.',
        where,
      })
    case 'addresses-of-twilio':
      return words({
        lead: addressWords(finding.entries),
        title: `${finding.entries.length === 1 ? 'is' : 'are'} allowed in ${region}, but Twilio sends from these`,
        consequence: `Your PBX does not call from there. ${onLists(finding.entries)}`,
        howToFix: "Enter your PBX's address instead.",
        where,
      })
    case 'other-kind-enforced':
      return words({
        title: `${region} requires ${kindWords[finding.target].proof}, not ${kindWords[finding.source].proof}`,
        consequence: `Calls that lack this would get 403, ${errorOf(finding)}.`,
        howToFix: `Attach ${kindWords[finding.source].list} in ${region} instead.`,
        override: 'If your PBX is already set up for this, give the reason below.',
        where,
      })
    case 'both-kinds-enforced':
      return words({
        title: `${region} also requires ${kindWords[finding.added].proof}`,
        consequence: `Now ${kindWords[finding.source].proof} is enough. There, calls need both, or they get 403, ${errorOf(finding)}.`,
        where,
      })
    case 'password-unknown':
      return words({
        title:
          finding.userNames.length === 1
            ? `The password of ${finding.userNames[0]} cannot be compared; calls fail with ${finding.code ?? 32202} if it differs`
            : `The passwords of ${someWords(finding.userNames)} cannot be compared; calls fail with ${finding.code ?? 32202} if they differ`,
      })
    case 'verified-caller-ids':
      return words({
        title: 'Caller IDs that are verified but not owned may be refused outside US1',
        consequence: `${region} offers no verified caller IDs; calls that use one may fail, ${errorOf(finding)}.`,
      })
    default:
      return exhaustive(finding)
  }
}

/** "every IPv4 address", or "16,777,216 addresses, 9.0.0.0 to 9.255.255.255" of the widest entry. */
function widestWords(entries: readonly AddressEntry[]): string {
  const [widest] = entries.toSorted((one, other) => one.entry.cidr.prefixLength - other.entry.cidr.prefixLength)
  return widest === undefined ? '' : cidrInWords(widest.entry.cidr)
}

function onLists(entries: readonly AddressEntry[]): string {
  const names = [...new Set(entries.map(({ list }) => list.friendlyName))]
  return `${entries.length === 1 ? 'It is' : 'They are'} on the access list${names.length === 1 ? '' : 's'} ${andWords(names)}.`
}

const isOfUsers = ({ code }: AccessFinding): boolean => code === 32202

const kindWords: Readonly<Record<AuthType, { readonly proof: string; readonly list: string }>> = {
  IP_ACL: { proof: 'a known address', list: 'an access list' },
  CREDENTIAL_LIST: { proof: 'a user name and password', list: 'a credential list' },
}

function emptyLists(kind: string, lists: readonly { readonly friendlyName: string }[], region: string): string {
  const names = andWords(lists.map(({ friendlyName }) => friendlyName))
  return lists.length === 1
    ? `${kind} ${names} is attached but empty in ${region}`
    : `${kind}s ${names} are attached but empty in ${region}`
}

const theyAllow = (lists: readonly unknown[]): string => (lists.length === 1 ? 'It allows' : 'They allow')

type EmptyLists = FindingOf<'access-lists-empty' | 'credential-lists-empty'>

/** "Add a user to it in IE1; US1 has sbc-admin." */
function add(what: string, { region, lists, source: [first] }: EmptyLists, names: string): string {
  const where = lists.length === 1 ? 'it' : 'one of them'
  const other = first ? `; ${regionLabel(first.list.region)} has ${names}` : ''
  return `Add ${what} to ${where} in ${regionLabel(region)}${other}.`
}

function callsFrom({ entry, covered }: FindingOf<'address-not-covered'>): string {
  if (covered === 'some') return 'Calls from the rest of it'
  return entry.cidr.prefixLength === 32 ? 'Calls from this address' : 'Calls from these addresses'
}

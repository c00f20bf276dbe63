import type { AddressEntry, UserEntry } from './access-comparison.ts'
import type { CredentialList, IpAccessControlList } from './access-list.ts'
import type { E164 } from './e164.ts'
import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { type Reached, reachedIn } from './number-reach.ts'
import type { OriginationUrl } from './origination-url.ts'
import type { RegionCode } from './region.ts'
import type { RouteSubject } from './route.ts'
import type { PhoneNumberSid, TrunkSid } from './sid.ts'

export type NumberToAssociate = {
  readonly number: E164
  readonly sid: PhoneNumberSid
  /** What answers it in that Region before: another trunk, which it leaves, a webhook, or nothing. */
  readonly now: Reached
}

/** What the console can do about a finding. All of it is done in `region`. */
export type Fix =
  | {
      readonly kind: 'copy-addresses'
      readonly region: RegionCode
      readonly entries: readonly AddressEntry[]
      /** The lists attached there, one of which takes them; never empty. */
      readonly into: readonly IpAccessControlList[]
    }
  | {
      readonly kind: 'create-users'
      readonly region: RegionCode
      readonly users: readonly UserEntry[]
      readonly into: readonly CredentialList[]
    }
  | {
      readonly kind: 'enable-url'
      readonly region: RegionCode
      readonly trunkSid: TrunkSid
      /** Those that are disabled; never empty. */
      readonly urls: readonly OriginationUrl[]
    }
  | {
      readonly kind: 'associate'
      readonly region: RegionCode
      readonly trunkSid: TrunkSid
      readonly numbers: readonly NumberToAssociate[]
    }
  | { readonly kind: 'create-instance'; readonly region: RegionCode }

/** Null where nothing that the console can write would mend it, or where what that takes was not read. */
export function fixOf(finding: Finding, subjects: readonly RouteSubject[], facts: TrunkFacts): Fix | null {
  const { region } = finding
  const parts = facts.parts[region]
  switch (finding.id) {
    case 'no-instance':
      return { kind: 'create-instance', region }
    case 'address-not-covered':
      return copyAddresses(region, [{ entry: finding.entry, list: finding.list }], parts?.ipAccessControlLists)
    case 'no-address-covered':
      return copyAddresses(region, finding.missing, parts?.ipAccessControlLists)
    case 'access-lists-empty':
      return copyAddresses(region, finding.source, finding.lists)
    case 'user-name-missing':
      return createUsers(region, [{ userName: finding.userName, list: finding.list }], parts?.credentialLists)
    case 'no-user-name-in-common':
      return createUsers(region, finding.missing, parts?.credentialLists)
    case 'credential-lists-empty':
      return createUsers(region, finding.source, finding.lists)
    case 'no-enabled-origination-url':
    case 'only-disaster-recovery':
      return enableUrl(region, facts)
    case 'number-not-configured':
    case 'number-not-connected':
    case 'number-answered-by-webhook':
    case 'number-on-another-trunk':
      return associate(region, subjects, facts)
    default:
      return null
  }
}

const copyAddresses = (
  region: RegionCode,
  entries: readonly AddressEntry[],
  into: readonly IpAccessControlList[] | NotRead,
): Fix | null => (entries.length > 0 && into?.[0] ? { kind: 'copy-addresses', region, entries, into } : null)

const createUsers = (
  region: RegionCode,
  users: readonly UserEntry[],
  into: readonly CredentialList[] | NotRead,
): Fix | null => (users.length > 0 && into?.[0] ? { kind: 'create-users', region, users, into } : null)

function enableUrl(region: RegionCode, facts: TrunkFacts): Fix | null {
  const instance = instanceIn(region, facts)
  const urls = (facts.parts[region]?.originationUrls ?? []).filter(({ enabled }) => !enabled)
  return instance && urls.length > 0 ? { kind: 'enable-url', region, trunkSid: instance.sid, urls } : null
}

function associate(region: RegionCode, subjects: readonly RouteSubject[], facts: TrunkFacts): Fix | null {
  const instance = instanceIn(region, facts)
  if (!instance) return null
  const numbers = subjects.flatMap((subject): readonly NumberToAssociate[] => {
    const known = facts.numbers.find(({ number }) => subject.leg === 'origination' && number === subject.number)
    return known === undefined ? [] : toAssociate(known, region)
  })
  return numbers.length > 0 ? { kind: 'associate', region, trunkSid: instance.sid, numbers } : null
}

function toAssociate(facts: NumberFacts, region: RegionCode): readonly NumberToAssociate[] {
  const now = reachedIn(region, facts)
  // Numbers are global: their SID is the same in every Region.
  const sid = Object.values(facts.configurations).find((one) => one !== null)?.sid
  return now === undefined || sid === undefined ? [] : [{ number: facts.number, sid, now }]
}

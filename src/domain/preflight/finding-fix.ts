import type { AddressEntry, UserEntry } from '../verdict/access-comparison.ts'
import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import type { E164 } from '../base/e164.ts'
import { exhaustive } from '../base/exhaustive.ts'
import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import type { LiveGap } from '../verdict/live-gaps.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { unreachableUrl } from '../account/unreachable-host.ts'
import { activeRegion, type RouteSubject } from '../account/route.ts'
import type { PhoneNumberSid, TrunkSid } from '../base/sid.ts'

export type NumberToAssociate = {
  readonly number: E164
  readonly sid: PhoneNumberSid
  readonly friendlyName: string
  /** The number's present configuration in that Region: its trunk or webhook. Null when it has none. */
  readonly configuration: NumberConfiguration | null
}

/** What the console can do about a finding, in `region`. */
export type Fix =
  | {
      readonly kind: 'copy-addresses'
      readonly region: RegionCode
      readonly entries: readonly AddressEntry[]
      /** The lists attached there, one of which gets the entries; never empty. */
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
      /** The disabled URIs where a PBX may answer; never empty. */
      readonly urls: readonly OriginationUrl[]
    }
  | {
      readonly kind: 'associate'
      readonly region: RegionCode
      readonly trunkSid: TrunkSid
      readonly numbers: readonly NumberToAssociate[]
    }
  /** Copies the instance of `from`, on a page of its own. */
  | { readonly kind: 'create-instance'; readonly region: RegionCode; readonly from: RegionCode }

/** Null if the console cannot fix it, or has not loaded what the fix needs. */
export function fixOf(finding: Finding, subjects: readonly RouteSubject[], facts: TrunkFacts): Fix | null {
  const { region } = finding
  const parts = facts.parts[region]
  switch (finding.id) {
    case 'no-instance':
      return createInstance(region, facts)
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
    case 'no-reachable-origination-url':
    case 'only-disaster-recovery':
      return enableUrl(region, facts)
    case 'number-not-configured':
    case 'number-not-connected':
    case 'number-answered-by-webhook':
    case 'number-on-another-trunk':
      return associate(region, subjects, facts)
    case 'live-lacks':
      return fixOfGap(finding.gap, facts)
    // The operator decides these, they may be intended, or the facts have to be loaded again.
    case 'passed':
    case 'not-checked':
    case 'target-not-read':
    case 'source-not-read':
    case 'source-without-instance':
    case 'answered-by-another-trunk':
    case 'already-active':
    case 'still-propagating':
    case 'implicit-route':
    case 'legs-in-two-regions':
    case 'number-not-served':
    case 'no-list-attached':
    case 'cps-unknown':
    case 'cps-lower':
    case 'wide-addresses':
    case 'addresses-of-twilio':
    case 'some-urls-unreachable':
    case 'other-kind-enforced':
    case 'both-kinds-enforced':
    case 'password-unknown':
    case 'verified-caller-ids':
    case 'secure-differs':
    case 'egress-edge-differs':
    case 'media-leaves-elsewhere':
    case 'transport-differs':
    case 'recording-differs':
    case 'transfer-differs':
    case 'cnam-lookup-differs':
    case 'disaster-recovery-differs':
      return null
    default:
      return exhaustive(finding)
  }
}

function fixOfGap(gap: LiveGap, { parts }: TrunkFacts): Fix | null {
  if (gap.kind === 'addresses') return copyAddresses(gap.live, gap.entries, parts[gap.live]?.ipAccessControlLists)
  if (gap.kind === 'users') return createUsers(gap.live, gap.users, parts[gap.live]?.credentialLists)
  return null
}

/** Copies the instance that calls use now, if there is one, because they will need the same settings. */
function createInstance(region: RegionCode, { trunk, terminationRoute }: TrunkFacts): Fix | null {
  if (trunk.domainName === null) return null
  const active = terminationRoute ? activeRegion(terminationRoute) : undefined
  const from = [...(active ? [active] : []), ...regionCodes].find((code) => code !== region && trunk.instances[code])
  return from === undefined ? null : { kind: 'create-instance', region, from }
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
  const urls = (facts.parts[region]?.originationUrls ?? []).filter(
    (url) => !url.enabled && unreachableUrl(url) === null,
  )
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
  const configuration = facts.configurations[region]
  // Numbers are global: their SID is the same in every Region.
  const any = Object.values(facts.configurations).find((one) => one !== null)
  if (configuration === undefined || any === undefined) return []
  const { sid, friendlyName } = configuration ?? any
  return [{ number: facts.number, sid, friendlyName, configuration }]
}

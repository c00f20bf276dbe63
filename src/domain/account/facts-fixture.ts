/** East Mountain Office as fully loaded facts, and functions that change one of them. For tests only. */
import type { CredentialList, IpAccessControlList } from './access-list.ts'
import { type DomainName, parseDomainName } from '../base/domain-name.ts'
import { type E164, parseE164 } from '../base/e164.ts'
import type { InstanceParts, NumberFacts, TrunkFacts } from './facts.ts'
import { type Instant, later, milliseconds, parseInstant } from '../base/instant.ts'
import { type Cidr, parseCidrPrefixLength, parseIpv4 } from '../base/ipv4.ts'
import type { NumberConfiguration } from './number-configuration.ts'
import { type OriginationUrl, parsePriority, parseWeight } from './origination-url.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import type { Route } from './route.ts'
import {
  parseCredentialListSid,
  parseCredentialSid,
  parseIpAccessControlListSid,
  parseIpAddressSid,
  parseOriginationUrlSid,
  parsePhoneNumberSid,
  parseTrunkSid,
  type TrunkSid,
} from '../base/sid.ts'
import { groupTrunks } from './trunk.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/** Throws if a fixture's value is invalid. */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('An invalid value in a fixture')
  return value
}

/** 32 hexadecimal digits that differ for each text (FNV-1a, four times with another start). */
function hex(text: string): string {
  const hash = (start: number): number =>
    Array.from(text).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0, start)
  return [1, 2, 3, 4].map((start) => hash(start).toString(16).padStart(8, '0')).join('')
}

export const now: Instant = must(parseInstant('2026-03-12T14:00:00Z'))
export const ago = (minutes: number): Instant => later(now, milliseconds(-minutes * 60_000))

export const eastMountain: DomainName = must(parseDomainName('east-mountain-office.pstn.twilio.com'))
export const office: E164 = must(parseE164('+14025551212'))

export const implicit: Route = { kind: 'implicit' }
export const settledIn = (voiceRegion: RegionCode): Route => explicitRoute(voiceRegion, 1_000)
export const propagatingTo = (voiceRegion: RegionCode): Route => explicitRoute(voiceRegion, 2)
const explicitRoute = (voiceRegion: RegionCode, minutes: number): Route => ({
  kind: 'explicit',
  voiceRegion,
  dateCreated: ago(2_000),
  dateUpdated: ago(minutes),
})

export const trunkSid = (region: RegionCode, name = 'east'): TrunkSid => must(parseTrunkSid(`TK${hex(region + name)}`))

export const instance = (region: RegionCode, changes: Partial<TrunkInstance> = {}): TrunkInstance => ({
  region,
  sid: trunkSid(region),
  friendlyName: 'East Mountain Office',
  domainName: eastMountain,
  secure: false,
  recording: { mode: 'do-not-record', trim: 'do-not-trim' },
  transferMode: 'disable-all',
  transferCallerId: 'from-transferee',
  cnamLookupEnabled: false,
  disasterRecoveryUrl: null,
  disasterRecoveryMethod: 'POST',
  symmetricRtpEnabled: false,
  authTypes: ['IP_ACL', 'CREDENTIAL_LIST'],
  dateCreated: ago(2_000),
  dateUpdated: ago(2_000),
  ...changes,
})

export function cidr(text: string): Cidr {
  const [address = '', length = '32'] = text.split('/')
  return { address: must(parseIpv4(address)), prefixLength: must(parseCidrPrefixLength(Number(length))) }
}

export const accessList = (region: RegionCode, cidrs: readonly string[], name = 'Office SBC'): IpAccessControlList => ({
  region,
  sid: must(parseIpAccessControlListSid(`AL${hex(region + name)}`)),
  friendlyName: name,
  entries: cidrs.map((text) => ({
    sid: must(parseIpAddressSid(`IP${hex(region + text)}`)),
    friendlyName: text,
    cidr: cidr(text),
  })),
})

export const credentialList = (region: RegionCode, users: readonly string[], name = 'Office PBX'): CredentialList => ({
  region,
  sid: must(parseCredentialListSid(`CL${hex(region + name)}`)),
  friendlyName: name,
  credentials: users.map((username) => ({ sid: must(parseCredentialSid(`CR${hex(region + username)}`)), username })),
})

export const originationUrl = (
  region: RegionCode,
  sipUrl: string,
  { enabled = true, priority = 10, weight = 10 }: { enabled?: boolean; priority?: number; weight?: number } = {},
): OriginationUrl => ({
  region,
  sid: must(parseOriginationUrlSid(`OU${hex(region + sipUrl)}`)),
  trunkSid: trunkSid(region),
  friendlyName: sipUrl,
  sipUrl,
  priority: must(parsePriority(priority)),
  weight: must(parseWeight(weight)),
  enabled,
  dateCreated: ago(2_000),
  dateUpdated: ago(2_000),
})

export const configuration = (region: RegionCode, changes: Partial<NumberConfiguration> = {}): NumberConfiguration => ({
  region,
  sid: must(parsePhoneNumberSid(`PN${hex(changes.number ?? office)}`)),
  number: office,
  friendlyName: 'Office',
  trunkSid: trunkSid(region),
  voiceUrl: null,
  emergency: false,
  ...changes,
})

/** Associated with the instances of US1 and IE1, no configuration in AU1, routed to US1. */
export const numberFacts = (changes: Partial<NumberFacts> = {}): NumberFacts => ({
  number: office,
  configurations: { us1: configuration('us1'), ie1: configuration('ie1'), au1: null },
  route: settledIn('us1'),
  formerRegion: null,
  ...changes,
})

export const numberAt = (index: number): E164 => must(parseE164(`+1402555${String(1300 + index)}`))

export const parts = (region: RegionCode, changes: Partial<InstanceParts> = {}): InstanceParts => ({
  originationUrls: [originationUrl(region, 'sip:203.0.113.7')],
  ipAccessControlLists: [accessList(region, ['203.0.113.7'])],
  credentialLists: [credentialList(region, ['office-pbx'])],
  ...changes,
})

/** Configured in US1 and IE1, both legs routed to US1, everything loaded. */
export function eastMountainFacts(changes: Partial<TrunkFacts> = {}): TrunkFacts {
  const [trunk] = groupTrunks([instance('us1'), instance('ie1')])
  return {
    now,
    trunk: must(trunk),
    regionsRead: regionCodes,
    numberListsRead: regionCodes,
    terminationRoute: settledIn('us1'),
    formerTerminationRegion: null,
    parts: { us1: parts('us1'), ie1: parts('ie1') },
    numbers: [numberFacts()],
    ...changes,
  }
}

/** Replaces the Region's instance; null removes it. */
export function withInstance(
  facts: TrunkFacts,
  region: RegionCode,
  changes: Partial<TrunkInstance> | null,
): TrunkFacts {
  const { [region]: _before, ...others } = facts.trunk.instances
  const instances = changes === null ? others : { ...others, [region]: instance(region, changes) }
  return { ...facts, trunk: { ...facts.trunk, instances } }
}

export const withParts = (facts: TrunkFacts, region: RegionCode, changes: Partial<InstanceParts>): TrunkFacts => ({
  ...facts,
  parts: { ...facts.parts, [region]: { ...(facts.parts[region] ?? parts(region)), ...changes } },
})

/** Changes the office's number or adds configurations to it. */
export const withNumber = (facts: TrunkFacts, changes: Partial<NumberFacts>): TrunkFacts => ({
  ...facts,
  numbers: facts.numbers.map((number) => ({
    ...number,
    ...changes,
    configurations: { ...number.configurations, ...changes.configurations },
  })),
})

/** The facts if the Region had not answered: neither its trunks nor its numbers are loaded. */
export function regionUnread(facts: TrunkFacts, region: RegionCode): TrunkFacts {
  const without = withInstance(facts, region, null)
  const { [region]: _parts, ...otherParts } = facts.parts
  return {
    ...without,
    regionsRead: facts.regionsRead.filter((one) => one !== region),
    numberListsRead: facts.numberListsRead.filter((one) => one !== region),
    parts: otherParts,
    numbers: facts.numbers.map((number) => {
      const { [region]: _configuration, ...configurations } = number.configurations
      return { ...number, configurations }
    }),
  }
}

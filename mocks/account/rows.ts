import type { DomainName } from '../../src/domain/base/domain-name.ts'
import type { E164 } from '../../src/domain/base/e164.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { CidrPrefixLength, Ipv4 } from '../../src/domain/base/ipv4.ts'
import type { OriginationUrl } from '../../src/domain/account/origination-url.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import type {
  CallSid,
  CredentialListSid,
  CredentialSid,
  IpAccessControlListSid,
  IpAddressSid,
  PhoneNumberSid,
  RouteSid,
  TrunkSid,
} from '../../src/domain/base/sid.ts'
import type { TrunkInstance } from '../../src/domain/account/trunk-instance.ts'
import type { ArmedFault } from './fault.ts'
import type { NumberSettings } from './number-settings.ts'

/** `seq` grows with every row made: the order of lists, and what page tokens point at. */
type Row = { readonly seq: number }
type Dated = Row & { readonly dateCreated: Instant; readonly dateUpdated: Instant }
type Regional = Dated & { readonly region: RegionCode }

export type TrunkRow = Row & Omit<TrunkInstance, 'authTypes'>
export type OriginationUrlRow = Row & OriginationUrl

export type IpAccessControlListRow = Regional & { readonly sid: IpAccessControlListSid; readonly friendlyName: string }

export type IpAddressRow = Regional & {
  readonly sid: IpAddressSid
  readonly listSid: IpAccessControlListSid
  readonly friendlyName: string
  readonly address: Ipv4
  readonly prefixLength: CidrPrefixLength
}

export type CredentialListRow = Regional & { readonly sid: CredentialListSid; readonly friendlyName: string }

export type CredentialRow = Regional & {
  readonly sid: CredentialSid
  readonly listSid: CredentialListSid
  readonly username: string
  /** Kept to answer challenges (R6); never served. */
  readonly password: string
}

/** A list attached to a trunk of its Region. */
export type AttachedListRow = Regional & {
  readonly trunkSid: TrunkSid
  readonly listSid: IpAccessControlListSid | CredentialListSid
}

/** What one Region does with a number when calls to it are processed there (R4). */
export type ConfigurationRow = {
  readonly friendlyName: string
  readonly trunkSid: TrunkSid | null
  readonly voiceUrl: string | null
  /** Provisioned for emergency calling: its trunk cannot be deleted (R13). */
  readonly emergency: boolean
  /** What is not as it is by default; left out when nothing is. */
  readonly settings?: Partial<NumberSettings>
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

/** A number of the account: global, with one configuration a Region at most. */
export type NumberRow = Row & {
  readonly sid: PhoneNumberSid
  readonly number: E164
  readonly configurations: Readonly<Partial<Record<RegionCode, ConfigurationRow>>>
}

/**
 * Consecutive numbers that are set up alike, kept as one row: a large account has a hundred thousand, and few of them
 * are ever written one by one. What is written gets a row of its own (`number`, `numberRoute`), which then holds. The
 * place of the i-th number is `seq + i`, of its route `routeSeq + i`.
 */
export type NumberRunRow = Row & {
  readonly routeSeq: number
  readonly first: E164
  readonly count: number
  /** Names of the first ones; the rest are the desk's, counted. */
  readonly names: readonly string[]
  readonly desk: string
  /** How many of the desk's come before these. */
  readonly after: number
  readonly configurations: Readonly<Partial<Record<RegionCode, Omit<ConfigurationRow, 'friendlyName'>>>>
  /** Null: never written. */
  readonly route: Omit<RouteRow, 'seq' | 'sid'> | null
}

/** The former Region is never served: it only places calls while the route propagates (R9). */
export type RouteRow = Dated & {
  readonly sid: RouteSid
  readonly friendlyName: string | null
  readonly voiceRegion: RegionCode
  readonly formerRegion: RegionCode | null
}

/** A call that its Region processed: kept there, whatever is re-routed afterwards (R15). */
export type CallRow = Row & {
  readonly sid: CallSid
  readonly region: RegionCode
  /** Null for a call that a webhook answered. */
  readonly trunkSid: TrunkSid | null
  readonly phoneNumberSid: PhoneNumberSid | null
  readonly direction: 'trunking-terminating' | 'trunking-originating' | 'inbound'
  readonly from: string
  readonly to: string
  /** What it comes to; until `endTime` it is in progress. */
  readonly status: 'completed' | 'busy' | 'failed' | 'no-answer'
  readonly startTime: Instant
  readonly endTime: Instant
}

/** What a PBX really sends: untouched by whatever the account's lists let in. */
export type KnownCallerRow = Row & {
  readonly domainName: DomainName
  readonly name: string
  readonly address: Ipv4
  readonly credentials: { readonly username: string; readonly password: string } | null
}

/** A name kept back after its last trunk was deleted (R13). */
type ReservedNameRow = Row & { readonly domainName: DomainName; readonly until: Instant }

/** A name that another account holds (R1). */
export type ForeignNameRow = Row & { readonly domainName: DomainName }

/** The demo around the account: which world was loaded, its clock, what is to fail. */
export type DemoRow = Row & {
  readonly scenario: string
  /** The account's time for which the scenario's rows were made: what differs from them was changed since. */
  readonly loadedAt: Instant
  readonly clockOffsetMs: number
  /** The account's time at which the clock stands still; null while it is real. */
  readonly clockFrozenAt: Instant | null
  /** Null: the small figure that the demo starts with. */
  readonly latencyMs: number | null
  /** Requests a second; null: what the demo starts with. */
  readonly rateLimit: number | 'off' | null
  /** R19: without what Twilio documents as not offered in IE1 and AU1. */
  readonly strictAvailability: boolean
  readonly faults: readonly ArmedFault[]
  readonly rejectedSwitches: readonly string[]
}

export type Rows = {
  trunk: TrunkRow
  originationUrl: OriginationUrlRow
  ipAccessControlList: IpAccessControlListRow
  ipAddress: IpAddressRow
  credentialList: CredentialListRow
  credential: CredentialRow
  attachedIpAccessControlList: AttachedListRow
  attachedCredentialList: AttachedListRow
  /** By its first number. */
  numberRun: NumberRunRow
  /** By E.164 number; those of runs are found by `number-directory.ts`. */
  number: NumberRow
  /** By domain name. */
  terminationRoute: RouteRow
  /** By E.164 number; those of runs are found by `routes.ts`. */
  numberRoute: RouteRow
  /** By SIP domain. */
  sipDomainRoute: RouteRow
  call: CallRow
  /** By `{domain name}/{name}`. */
  knownCaller: KnownCallerRow
  reservedName: ReservedNameRow
  foreignName: ForeignNameRow
  demo: DemoRow
  counter: Row
}

export type Kind = keyof Rows

/** A row with its place in the tables, `[kind, key]`. */
export type StoredRow<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly key: string; readonly row: Rows[P] }
}[K]

/** What a write did to one row; `null` removed it. */
export type Change<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly key: string; readonly row: Rows[P] | null }
}[K]

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

/** `seq` grows with every new row. Lists are ordered by it, and page tokens refer to it. */
type Row = { readonly seq: number }
type Dated = Row & { readonly dateCreated: Instant; readonly dateUpdated: Instant }
type Regional = Dated & { readonly region: RegionCode }

export type TrunkRow = Row &
  Omit<TrunkInstance, 'authTypes'> & {
    /** R21: new termination calls per second, which no API of Twilio's shows or sets. Left out: 1. */
    readonly cps?: number
  }
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
  /** Used to check the answer to a challenge (R6). The API never serves it. */
  readonly password: string
}

/** Links a list to a trunk of the same Region. */
export type AttachedListRow = Regional & {
  readonly trunkSid: TrunkSid
  readonly listSid: IpAccessControlListSid | CredentialListSid
}

/** A number's configuration in one Region: it applies when that Region processes the call (R4). */
export type ConfigurationRow = {
  readonly friendlyName: string
  readonly trunkSid: TrunkSid | null
  readonly voiceUrl: string | null
  /** Whether the number is used for emergency calling. If so, its trunk cannot be deleted (R13). */
  readonly emergency: boolean
  /** Only the settings that differ from the defaults; left out when none do. */
  readonly settings?: Partial<NumberSettings>
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

/** A number of the account. It is global and has at most one configuration per Region. */
export type NumberRow = Row & {
  readonly sid: PhoneNumberSid
  readonly number: E164
  readonly configurations: Readonly<Partial<Record<RegionCode, ConfigurationRow>>>
}

/**
 * Consecutive numbers with the same configuration, stored as one row, because a large account has 100,000 numbers and
 * few of them are changed individually. A number that is changed gets its own row (`number`, `numberRoute`), which
 * replaces the run's. The i-th number has the seq `seq + i`, and its route `routeSeq + i`.
 */
export type NumberRunRow = Row & {
  readonly routeSeq: number
  readonly first: E164
  readonly count: number
  /** The names of the first numbers. The others are named after the desk and numbered. */
  readonly names: readonly string[]
  readonly desk: string
  /** How many numbers of the desk come before this run. */
  readonly after: number
  readonly configurations: Readonly<Partial<Record<RegionCode, Omit<ConfigurationRow, 'friendlyName'>>>>
  /** Null when no route was ever written. */
  readonly route: Omit<RouteRow, 'seq' | 'sid'> | null
}

/** The API never serves the former Region. It only places calls while the route propagates (R9). */
export type RouteRow = Dated & {
  readonly sid: RouteSid
  readonly friendlyName: string | null
  readonly voiceRegion: RegionCode
  readonly formerRegion: RegionCode | null
}

/** The record of a call. It stays in the Region that processed the call, even after a re-route (R15). */
export type CallRow = Row & {
  readonly sid: CallSid
  readonly region: RegionCode
  /** Null when a webhook answered the call. */
  readonly trunkSid: TrunkSid | null
  readonly phoneNumberSid: PhoneNumberSid | null
  readonly direction: 'trunking-terminating' | 'trunking-originating' | 'inbound'
  readonly from: string
  readonly to: string
  /** The final status. Until `endTime` the call is in progress. */
  readonly status: 'completed' | 'busy' | 'failed' | 'no-answer'
  readonly startTime: Instant
  readonly endTime: Instant
}

/** What a PBX sends, whether or not the account's lists allow it. */
export type KnownCallerRow = Row & {
  readonly domainName: DomainName
  readonly name: string
  readonly address: Ipv4
  readonly credentials: { readonly username: string; readonly password: string } | null
}

/** A name that is reserved after its last trunk was deleted (R13). */
type ReservedNameRow = Row & { readonly domainName: DomainName; readonly until: Instant }

/** A name that another account uses (R1). */
export type ForeignNameRow = Row & { readonly domainName: DomainName }

/** The demo's own state: the loaded scenario, the clock, the switches and the faults. */
export type DemoRow = Row & {
  readonly scenario: string
  /** The account's time when the scenario was loaded. Its rows can be rebuilt for that time to find later changes. */
  readonly loadedAt: Instant
  readonly clockOffsetMs: number
  /** The account's time at which the clock was frozen; null while it runs. */
  readonly clockFrozenAt: Instant | null
  /** Null means the demo's default. */
  readonly latencyMs: number | null
  /** Requests per second; null means the demo's default. */
  readonly rateLimit: number | 'off' | null
  /** R19: whether to leave out what Twilio documents as not offered in IE1 and AU1. */
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
  /** Keyed by the first number. */
  numberRun: NumberRunRow
  /** Keyed by E.164 number. `number-directory.ts` finds the numbers of runs. */
  number: NumberRow
  /** Keyed by domain name. */
  terminationRoute: RouteRow
  /** Keyed by E.164 number. `routes.ts` finds the routes of runs. */
  numberRoute: RouteRow
  /** Keyed by SIP domain. */
  sipDomainRoute: RouteRow
  call: CallRow
  /** Keyed by `{domain name}/{name}`. */
  knownCaller: KnownCallerRow
  reservedName: ReservedNameRow
  foreignName: ForeignNameRow
  demo: DemoRow
  counter: Row
}

export type Kind = keyof Rows

/** A row with its kind and key. */
export type StoredRow<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly key: string; readonly row: Rows[P] }
}[K]

/** A write to one row. `null` removes the row. */
export type Change<K extends Kind = Kind> = {
  [P in K]: { readonly kind: P; readonly key: string; readonly row: Rows[P] | null }
}[K]

import type { CredentialList, IpAccessControlList } from './access-list.ts'
import type { E164 } from '../base/e164.ts'
import type { Instant } from '../base/instant.ts'
import type { NumberConfiguration } from './number-configuration.ts'
import type { OriginationUrl } from './origination-url.ts'
import type { RegionCode } from '../base/region.ts'
import type { Route } from './route.ts'
import type { Trunk } from './trunk.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/**
 * What has been read of the account. A value that is `undefined` was not read (yet, or the Region did not
 * answer): a rule that needs it says "not checked", and never passes it.
 */
export type NotRead = undefined

/** The parts of one instance that live in its Region beside it; each may be unread on its own. */
export type InstanceParts = {
  readonly originationUrls: readonly OriginationUrl[] | NotRead
  readonly ipAccessControlLists: readonly IpAccessControlList[] | NotRead
  readonly credentialLists: readonly CredentialList[] | NotRead
}

export type NumberFacts = {
  readonly number: E164
  /** `null`: this Region was read and holds no configuration of the number. A missing key: not read. */
  readonly configurations: Readonly<Partial<Record<RegionCode, NumberConfiguration | null>>>
  readonly route: Route | NotRead
  /** Where the route came from, if this console made the change (R9). */
  readonly formerRegion: RegionCode | null
}

export type TrunkFacts = {
  readonly now: Instant
  readonly trunk: Trunk
  /** Regions whose list of trunks was read: only there does a missing instance mean that there is none. */
  readonly regionsRead: readonly RegionCode[]
  /** Regions whose list of numbers was read: only there does `numbers` hold every number of this trunk. */
  readonly numberListsRead: readonly RegionCode[]
  /** The route of the Termination URI; `null` for a trunk without a domain name. */
  readonly terminationRoute: Route | null | NotRead
  /** Known only from this console's own record of the change (R9); null when it made none. */
  readonly formerTerminationRegion: RegionCode | null
  readonly parts: Readonly<Partial<Record<RegionCode, InstanceParts>>>
  /** Numbers associated with an instance of this trunk in any Region. */
  readonly numbers: readonly NumberFacts[]
}

/** The trunk's instance in a Region; `null` only where the Region's list was read and holds none. */
export function instanceIn(region: RegionCode, facts: TrunkFacts): TrunkInstance | null | NotRead {
  return facts.trunk.instances[region] ?? (facts.regionsRead.includes(region) ? null : undefined)
}

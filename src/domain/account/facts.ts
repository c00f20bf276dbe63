import type { CredentialList, IpAccessControlList } from './access-list.ts'
import type { CapacityNote } from './capacity.ts'
import type { E164 } from '../base/e164.ts'
import type { Instant } from '../base/instant.ts'
import type { NumberConfiguration } from './number-configuration.ts'
import type { OriginationUrl } from './origination-url.ts'
import type { RegionCode } from '../base/region.ts'
import type { Route } from './route.ts'
import type { Trunk } from './trunk.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/**
 * A fact that is not loaded, because it is still loading or its Region did not answer. A rule that needs it reports "not
 * checked" and never passes.
 */
export type NotRead = undefined

/** The parts of one instance that its Region stores separately; each loads on its own. */
export type InstanceParts = {
  readonly originationUrls: readonly OriginationUrl[] | NotRead
  readonly ipAccessControlLists: readonly IpAccessControlList[] | NotRead
  readonly credentialLists: readonly CredentialList[] | NotRead
}

export type NumberFacts = {
  readonly number: E164
  /** `null`: the Region is loaded and has no configuration of the number. A missing key: not loaded. */
  readonly configurations: Readonly<Partial<Record<RegionCode, NumberConfiguration | null>>>
  readonly route: Route | NotRead
  /** The Region that the route came from, if this console made the change (R9). */
  readonly formerRegion: RegionCode | null
}

export type TrunkFacts = {
  readonly now: Instant
  readonly trunk: Trunk
  /** Regions whose list of trunks is loaded. Only there does a missing instance mean that none exists. */
  readonly regionsRead: readonly RegionCode[]
  /** Regions whose list of numbers is loaded. Only for those is `numbers` complete. */
  readonly numberListsRead: readonly RegionCode[]
  /** The route of the Termination URI; `null` for a trunk without a domain name. */
  readonly terminationRoute: Route | null | NotRead
  /** Known only from this console's own record of the change (R9); null when it made none. */
  readonly formerTerminationRegion: RegionCode | null
  readonly parts: Readonly<Partial<Record<RegionCode, InstanceParts>>>
  /** What operators noted of the instances' CPS (R21); a Region is missing where nobody noted it. */
  readonly capacity?: Readonly<Partial<Record<RegionCode, CapacityNote>>>
  /** It could take a call once, as far as this browser saw. */
  readonly hasWorked?: boolean
  /** Numbers associated with an instance of this trunk in any Region. */
  readonly numbers: readonly NumberFacts[]
}

/** The trunk's instance in a Region; `null` only if the Region's list is loaded and has none. */
export function instanceIn(region: RegionCode, facts: TrunkFacts): TrunkInstance | null | NotRead {
  return facts.trunk.instances[region] ?? (facts.regionsRead.includes(region) ? null : undefined)
}

import type { DomainName } from './domain-name.ts'
import type { RegionCode } from './region.ts'
import type { TrunkSid } from './sid.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/** What an operator thinks of as one trunk: the instances, one a Region at most, that share a domain name. */
export type Trunk = {
  /** For URLs: the name part of the Termination URI, or the SID of an instance without one. */
  readonly key: string
  readonly name: string
  /** Null for an instance without a domain name, which is a trunk of its own. */
  readonly domainName: DomainName | null
  readonly instances: Readonly<Partial<Record<RegionCode, TrunkInstance>>>
}

/** The Region that holds this trunk instance, if any does. */
export function regionOfInstance(trunk: Trunk, sid: TrunkSid): RegionCode | undefined {
  return Object.values(trunk.instances).find((instance) => instance.sid === sid)?.region
}

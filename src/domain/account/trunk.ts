import { isOnlySpaces } from '../base/visible-name.ts'
import { type DomainName, namePart } from '../base/domain-name.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import type { TrunkSid } from '../base/sid.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/** What an operator sees as one trunk: the instances, at most one per Region, that share a domain name. */
export type Trunk = {
  /** For URLs: the name part of the Termination URI, or the SID of an instance without one. */
  readonly key: string
  readonly name: string
  /** Null for an instance without a domain name, which forms its own trunk. */
  readonly domainName: DomainName | null
  readonly instances: Readonly<Partial<Record<RegionCode, TrunkInstance>>>
}

/** The Region of this trunk instance, if the trunk has it. */
export function regionOfInstance(trunk: Trunk, sid: TrunkSid): RegionCode | undefined {
  return Object.values(trunk.instances).find((instance) => instance.sid === sid)?.region
}

/** The first friendly name in Region order, else the URI's name part, else the SID. */
function nameOf(instances: Trunk['instances'], key: string): string {
  const named = regionCodes.map((region) => instances[region]?.friendlyName?.trim() ?? '')
  return named.find((name) => name !== '' && !isOnlySpaces(name)) ?? key
}

const byName = (a: Trunk, b: Trunk): number =>
  a.name.localeCompare(b.name, 'en', { numeric: true, sensitivity: 'base' }) || (a.key < b.key ? -1 : 1)

/** One trunk for each domain name and for each instance without one, sorted by name. */
export function groupTrunks(instances: readonly TrunkInstance[]): readonly Trunk[] {
  const groups = new Map<
    string,
    { domainName: DomainName | null; instances: Partial<Record<RegionCode, TrunkInstance>> }
  >()
  for (const instance of instances) {
    const name = instance.domainName === null ? instance.sid : namePart(instance.domainName)
    // R1 rules out a second instance of a name in one Region, but if a list has one it must not vanish.
    const key = groups.get(name)?.instances[instance.region] === undefined ? name : instance.sid
    const group = groups.get(key) ?? { domainName: instance.domainName, instances: {} }
    group.instances[instance.region] = instance
    groups.set(key, group)
  }
  return [...groups]
    .map(([key, group]): Trunk => ({ key, name: nameOf(group.instances, key), ...group }))
    .toSorted(byName)
}

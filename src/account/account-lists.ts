import type { E164 } from '../domain/base/e164.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { groupTrunks, type Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'

export type TrunkLists = {
  readonly trunks: readonly Trunk[]
  /** Regions whose trunk list has loaded. Only there does a missing instance mean that none exists. */
  readonly regionsRead: readonly RegionCode[]
}

export type NumberLists = {
  readonly numberRegionsRead: readonly RegionCode[]
  readonly configurations: ReadonlyMap<E164, Readonly<Partial<Record<RegionCode, NumberConfiguration>>>>
  readonly numbersOfInstance: ReadonlyMap<TrunkSid, readonly E164[]>
}

/** One list for each Region, in the order of the Regions; undefined where it has not loaded. */
export type ListOfRegions<Row> = readonly (readonly Row[] | undefined)[]

export const trunkListsOf = (lists: ListOfRegions<TrunkInstance>): TrunkLists => ({
  trunks: groupTrunks(lists.flatMap((list) => list ?? [])),
  regionsRead: regionsOf(lists),
})

export function numberListsOf(lists: ListOfRegions<NumberConfiguration>): NumberLists {
  const configurations = new Map<E164, Partial<Record<RegionCode, NumberConfiguration>>>()
  const numbersOfInstance = new Map<TrunkSid, E164[]>()
  for (const configuration of lists.flatMap((list) => list ?? [])) {
    const { number, region, trunkSid } = configuration
    const known = configurations.get(number)
    if (known) known[region] = configuration
    else configurations.set(number, { [region]: configuration })
    if (trunkSid === null) continue
    const associated = numbersOfInstance.get(trunkSid)
    if (associated) associated.push(number)
    else numbersOfInstance.set(trunkSid, [number])
  }
  return { configurations, numbersOfInstance, numberRegionsRead: regionsOf(lists) }
}

/** Trunk names by instance. */
export const namesByInstance = (trunks: readonly Trunk[]): ReadonlyMap<TrunkSid, string> =>
  new Map(
    trunks.flatMap(({ name, instances }) => Object.values(instances).map(({ sid }): [TrunkSid, string] => [sid, name])),
  )

const regionsOf = (lists: ListOfRegions<unknown>) => regionCodes.filter((_, index) => lists[index] !== undefined)

const numberSets = new WeakMap<NumberLists['numbersOfInstance'], WeakMap<Trunk, ReadonlySet<E164>>>()

/** Every number associated with an instance of the trunk in any Region, once, in order. */
export function numbersOfTrunk(
  trunk: Trunk,
  { numbersOfInstance }: Pick<NumberLists, 'numbersOfInstance'>,
): ReadonlySet<E164> {
  const ofLists = numberSets.get(numbersOfInstance) ?? new WeakMap<Trunk, ReadonlySet<E164>>()
  numberSets.set(numbersOfInstance, ofLists)
  const known = ofLists.get(trunk)
  if (known) return known
  const all = Object.values(trunk.instances).flatMap((instance) => numbersOfInstance.get(instance.sid) ?? [])
  const numbers = new Set(all.toSorted())
  ofLists.set(trunk, numbers)
  return numbers
}

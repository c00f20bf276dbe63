import type { QueryClient } from '@tanstack/react-query'
import { createTrunkFactsReader } from '../../../account/trunk-facts-reader.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { regionCodes } from '../../../domain/base/region.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'

/** Everything the dialog shows, freshly loaded. */
export type DeletionReading = {
  readonly facts: TrunkFacts
  /** The Region no longer lists the instance. */
  readonly isGone: boolean
  readonly nameOfNumber: ReadonlyMap<E164, string>
  /** All instances of the Region. Twilio refuses the deletion while one has a sub-domain of its name. */
  readonly trunksHere: readonly TrunkInstance[]
}

/**
 * Loads what a deletion depends on, never from a cache.
 * @param most how many routes of its numbers to load; each is a request
 */
export async function readDeletion(
  client: QueryClient,
  { region, sid }: Pick<TrunkInstance, 'region' | 'sid'>,
  known: Trunk,
  most: number,
): Promise<DeletionReading> {
  const reader = createTrunkFactsReader(client)
  await reader.load({ fresh: true, trunkLists: regionCodes, numberLists: [region] })
  const { trunks, regionsRead, numbersOfInstance } = reader.lists()
  const trunk = trunks.find(({ instances }) => instances[region]?.sid === sid) ??
    trunks.find(({ key }) => key === known.key) ?? { ...known, instances: {} }
  const { domainName } = trunk
  const instances = Object.values(trunk.instances)
  const numbers = numbersOfInstance.get(sid) ?? []
  await reader.load({
    fresh: true,
    routes: [
      ...(domainName === null ? [] : [{ leg: 'termination', domainName } as const]),
      ...numbers.slice(0, most).map((number) => ({ leg: 'origination', number }) as const),
    ],
    originationUrls: instances,
    accessLists: instances,
  })
  const facts = reader.trunkFacts(trunk, new Set(numbers))
  const trunksHere = trunks.flatMap((one) => one.instances[region] ?? [])
  return {
    facts,
    isGone: regionsRead.includes(region) && !trunksHere.some((one) => one.sid === sid),
    nameOfNumber: new Map(
      facts.numbers.map(({ number, configurations }) => [number, configurations[region]?.friendlyName ?? '']),
    ),
    trunksHere,
  }
}

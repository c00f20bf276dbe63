import type { QueryClient } from '@tanstack/react-query'
import { createTrunkFactsReader, type TrunkFactsReader } from '../../account/trunk-facts-reader.ts'
import { type BulkVerdict, bulkVerdict, type FactsOfInstance } from '../../domain/preflight/bulk-verdict.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { isApiError } from '../../twilio/api-error.ts'
import { serverNow } from '../../twilio/server-clock.ts'

export type Wish = { readonly number: E164; readonly to: RegionCode }

export type PlannedNumber = Wish & {
  readonly name: string
  /** The trunk that answers it now, or would in the target; null for none. */
  readonly trunk: Trunk | null
  /** The one that would answer it in the target. */
  readonly trunkThere: Trunk | null
  readonly verdict: BulkVerdict
}

export type BulkPlan = {
  readonly numbers: readonly PlannedNumber[]
  /** What could not be read; what hangs on it is blocked, never passed. */
  readonly errors: readonly Error[]
}

export type PlanReading = {
  readonly client: QueryClient
  readonly signal?: AbortSignal
  /** Of how many numbers the route was read. */
  readonly onProgress?: (read: number) => void
  /** Everything but the routes is loaded afresh: those are read before each write anyway. */
  readonly fresh?: boolean
}

/** What would become of each number: everything that decides is loaded, and the rest said to be unread. */
export async function readBulkPlan(
  wishes: readonly Wish[],
  { client, signal, onProgress, fresh = false }: PlanReading,
): Promise<BulkPlan> {
  const reader = createTrunkFactsReader(client, {
    ...(signal && { signal }),
    ...(onProgress && { onRoute: onProgress }),
  })
  await reader.load({ fresh, trunkLists: regionCodes, numberLists: regionCodes })
  const routes = wishes.map(({ number }) => ({ leg: 'origination', number }) as const)
  await reader.load({ fresh: false, routes })

  const facts = reader.numberFacts(new Set(wishes.map(({ number }) => number)))
  const numbers = new Map(facts.map((one) => [one.number, one]))
  const answering = new Set(wishes.flatMap((wish) => answeringInstances(wish, numbers.get(wish.number))))
  const instances = reader.lists().trunks.flatMap((trunk) => Object.values(trunk.instances))
  await reader.load({ fresh, originationUrls: instances.filter(({ sid }) => answering.has(sid)) })
  const bug = reader.errors.find((error) => !isApiError(error))
  if (bug) throw bug

  const factsOf = factsByInstance(reader)
  const now = serverNow()
  return {
    numbers: wishes.map((wish): PlannedNumber => {
      const number = numbers.get(wish.number)
      if (number === undefined) throw new Error(`No facts of ${wish.number}`)
      return {
        ...wish,
        name: nameOf(number),
        trunk: trunkOf(number, [number.route && activeRegion(number.route), wish.to], factsOf),
        trunkThere: trunkOf(number, [wish.to], factsOf),
        verdict: bulkVerdict(number, wish.to, factsOf, now),
      }
    }),
    errors: reader.errors,
  }
}

/** Those that answer the number, now and then. */
const answeringInstances = ({ to }: Wish, number: NumberFacts | undefined): readonly TrunkSid[] =>
  [to, number?.route && activeRegion(number.route)].flatMap(
    (region) => (region && number?.configurations[region]?.trunkSid) ?? [],
  )

/** Facts of every trunk, without its numbers: each of those is planned by itself. */
function factsByInstance(reader: TrunkFactsReader): FactsOfInstance {
  const bySid = new Map<TrunkSid, TrunkFacts>()
  for (const trunk of reader.lists().trunks) {
    const facts = reader.trunkFacts(trunk, new Set())
    for (const { sid } of Object.values(trunk.instances)) bySid.set(sid, facts)
  }
  return (_region, sid) => bySid.get(sid)
}

/** Of the first of these Regions where one answers the number. */
function trunkOf(
  { configurations }: NumberFacts,
  regions: readonly (RegionCode | undefined)[],
  factsOf: FactsOfInstance,
): Trunk | null {
  for (const region of regions) {
    const sid = region && configurations[region]?.trunkSid
    const trunk = sid && region && factsOf(region, sid)?.trunk
    if (trunk) return trunk
  }
  return null
}

const nameOf = ({ configurations }: NumberFacts): string =>
  regionCodes.map((region) => configurations[region]?.friendlyName).find(Boolean) ?? ''

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
  /** The trunk that answers it now, or would in the target Region; null for none. */
  readonly trunk: Trunk | null
  /** The trunk that would answer it in the target Region. */
  readonly trunkThere: Trunk | null
  readonly verdict: BulkVerdict
}

export type BulkPlan = {
  readonly numbers: readonly PlannedNumber[]
  /** Failed requests. Numbers that depend on them are blocked. */
  readonly errors: readonly Error[]
}

export type PlanReading = {
  readonly client: QueryClient
  readonly signal?: AbortSignal
  /** Called with how many routes are loaded. */
  readonly onProgress?: (read: number) => void
  /** Loads everything again except routes, which the run reads before each write anyway. */
  readonly fresh?: boolean
}

/** Loads all data that decides what happens to each number, and judges it. */
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
      if (number === undefined) throw new Error(`No facts for ${wish.number}`)
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

/** The instances that answer the number before and after the re-route. */
const answeringInstances = ({ to }: Wish, number: NumberFacts | undefined): readonly TrunkSid[] =>
  [to, number?.route && activeRegion(number.route)].flatMap(
    (region) => (region && number?.configurations[region]?.trunkSid) ?? [],
  )

/** Facts of every trunk, without its numbers, which are planned one by one. */
function factsByInstance(reader: TrunkFactsReader): FactsOfInstance {
  const bySid = new Map<TrunkSid, TrunkFacts>()
  for (const trunk of reader.lists().trunks) {
    const facts = reader.trunkFacts(trunk, new Set())
    for (const { sid } of Object.values(trunk.instances)) bySid.set(sid, facts)
  }
  return (_region, sid) => bySid.get(sid)
}

/** The trunk of the number in the first of these Regions that has one. */
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

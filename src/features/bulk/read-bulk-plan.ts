import type { QueryClient } from '@tanstack/react-query'
import { type ChangeRecord, formerRegion } from '../../ledger/change-record.ts'
import { type BulkVerdict, bulkVerdict, type FactsOfInstance } from '../../domain/preflight/bulk-verdict.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { InstanceParts, NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import type { Instant } from '../../domain/base/instant.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { OriginationUrl } from '../../domain/account/origination-url.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import { groupTrunks, type Trunk } from '../../domain/account/trunk.ts'
import { numberQueries } from '../../account/number-queries.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import { isApiError } from '../../twilio/api-error.ts'

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
  readonly records: readonly ChangeRecord[]
  readonly now: () => Instant
  readonly signal?: AbortSignal
  /** Of how many numbers the route was read. */
  readonly onProgress?: (read: number) => void
  /** Everything but the routes is read anew: those are read before each write anyway. */
  readonly fresh?: boolean
}

/** So many readings wait in the queue at once: it keeps to what may be in flight. */
const atOnce = 50

/** What would become of each number: everything that decides is read, and the rest said to be unread. */
export async function readBulkPlan(wishes: readonly Wish[], reading: PlanReading): Promise<BulkPlan> {
  const { client, records, now, fresh = false } = reading
  const errors: Error[] = []
  const asked = fresh ? { staleTime: 0 } : {}
  const orUnread = async <T>(value: Promise<T>): Promise<T | undefined> => {
    try {
      return await value
    } catch (error) {
      reading.signal?.throwIfAborted()
      if (!isApiError(error)) throw error
      errors.push(error)
      return undefined
    }
  }
  const [trunkLists, numberLists] = await Promise.all([
    Promise.all(regionCodes.map((region) => orUnread(client.query({ ...trunkQueries.list(region), ...asked })))),
    Promise.all(
      regionCodes.map((region) => orUnread(client.query({ ...numberQueries.configurations(region), ...asked }))),
    ),
  ])
  const routes = await readRoutes(wishes, reading, orUnread)

  const facts = wishes.map(({ number }): NumberFacts => {
    const route = routes.get(number)
    const former = route && formerRegion(records, { leg: 'origination', number }, route)
    return { number, configurations: {}, route, formerRegion: former ?? null }
  })
  const configurations = configurationsBy(numberLists)
  const numbers = facts.map((one) => ({ ...one, configurations: configurations(one.number) }))
  const trunks = groupTrunks(trunkLists.flatMap((list) => list ?? []))
  const instances = instancesOf(wishes, numbers)
  const urls = new Map(
    await Promise.all(
      [...instances].map(async ([sid, region]): Promise<[TrunkSid, readonly OriginationUrl[] | undefined]> => [
        sid,
        await orUnread(client.query({ ...trunkQueries.originationUrls(region, sid), ...asked })),
      ]),
    ),
  )
  const regionsRead = regionCodes.filter((_, index) => trunkLists[index] !== undefined)
  const factsOf = factsFrom(trunks, urls, regionsRead, now())
  return {
    numbers: wishes.map((wish, index): PlannedNumber => {
      const number = numbers[index]
      if (number === undefined) throw new Error(`No facts of ${wish.number}`)
      return {
        ...wish,
        name: nameOf(number),
        trunk: trunkOf(number, [number.route && activeRegion(number.route), wish.to], factsOf),
        trunkThere: trunkOf(number, [wish.to], factsOf),
        verdict: bulkVerdict(number, wish.to, factsOf, now()),
      }
    }),
    errors,
  }
}

async function readRoutes(
  wishes: readonly Wish[],
  { client, signal, onProgress }: PlanReading,
  orUnread: <T>(value: Promise<T>) => Promise<T | undefined>,
): Promise<ReadonlyMap<E164, Route>> {
  const routes = new Map<E164, Route>()
  const waiting = wishes.values()
  let read = 0
  const worker = async (): Promise<void> => {
    for (const { number } of waiting) {
      signal?.throwIfAborted()
      const route = await orUnread(client.query(routeQueries.number(number)))
      if (route) routes.set(number, route)
      onProgress?.((read += 1))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return routes
}

type Configurations = NumberFacts['configurations']

function configurationsBy(
  lists: readonly (readonly NumberConfiguration[] | undefined)[],
): (number: E164) => Configurations {
  const maps = lists.map((list) => list && new Map(list.map((one) => [one.number, one])))
  return (number) =>
    Object.fromEntries(
      regionCodes.flatMap((region, index): [RegionCode, NumberConfiguration | null][] => {
        const map = maps[index]
        return map ? [[region, map.get(number) ?? null]] : []
      }),
    )
}

/** Those that answer the numbers, now and then. */
function instancesOf(wishes: readonly Wish[], numbers: readonly NumberFacts[]): ReadonlyMap<TrunkSid, RegionCode> {
  const instances = new Map<TrunkSid, RegionCode>()
  for (const [index, { configurations, route }] of numbers.entries()) {
    for (const region of [wishes[index]?.to, route && activeRegion(route)]) {
      const sid = region && configurations[region]?.trunkSid
      if (sid) instances.set(sid, region)
    }
  }
  return instances
}

function factsFrom(
  trunks: readonly Trunk[],
  urls: ReadonlyMap<TrunkSid, readonly OriginationUrl[] | undefined>,
  regionsRead: readonly RegionCode[],
  now: Instant,
): FactsOfInstance {
  const bySid = new Map<TrunkSid, TrunkFacts>()
  for (const trunk of trunks) {
    const parts = Object.fromEntries(
      Object.values(trunk.instances).map(({ region, sid }): [RegionCode, InstanceParts] => [
        region,
        { originationUrls: urls.get(sid), ipAccessControlLists: undefined, credentialLists: undefined },
      ]),
    )
    const facts: TrunkFacts = {
      now,
      trunk,
      regionsRead,
      numberListsRead: [],
      terminationRoute: undefined,
      formerTerminationRegion: null,
      parts,
      numbers: [],
    }
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

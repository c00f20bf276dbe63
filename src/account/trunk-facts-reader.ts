import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query'
import type { E164 } from '../domain/base/e164.ts'
import type { InstanceParts, NotRead, NumberFacts, TrunkFacts } from '../domain/account/facts.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { byRegion, type RegionCode, regionCodes } from '../domain/base/region.ts'
import { type Route, type RouteSubject, subjectId } from '../domain/account/route.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import type { Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { changeRecords, loadChanges } from '../ledger/change-store.ts'
import { serverNow } from '../twilio/server-clock.ts'
import { type NumberLists, numberListsOf, type TrunkLists, trunkListsOf } from './account-lists.ts'
import { accessListKinds } from './access-list-kind.ts'
import { capacityNotes } from './capacity-notes.ts'
import { accessQueries, entryQueries } from './access-queries.ts'
import { numberFactsOf, type NumberRoutes } from './number-facts.ts'
import { numberQueries } from './number-queries.ts'
import { routeQueries } from './route-queries.ts'
import { trunkFactsOf } from './trunk-facts.ts'
import { trunkQueries } from './trunk-queries.ts'

type Wanted = {
  /** Bypasses the cache. */
  readonly fresh: boolean
  readonly trunkLists?: readonly RegionCode[]
  readonly numberLists?: readonly RegionCode[]
  readonly routes?: readonly RouteSubject[]
  /** The Region whose host the routes are about to be written through, and so loaded from (R18). */
  readonly via?: RegionCode
  readonly originationUrls?: readonly TrunkInstance[]
  /** Always both kinds, because `auth_type_set` lags behind the lists. */
  readonly accessLists?: readonly TrunkInstance[]
}

/** What has loaded so far. What failed to load is `undefined`, with its error in `errors`. */
export type TrunkFactsReader = {
  /** Adds to what has loaded. One failure does not stop the rest. */
  readonly load: (wanted: Wanted) => Promise<void>
  readonly lists: () => TrunkLists & NumberLists
  readonly routeOf: (subject: RouteSubject) => Route | NotRead
  readonly trunkFacts: (trunk: Trunk, numbers: ReadonlySet<E164>) => TrunkFacts
  /** For numbers of any trunk or none. */
  readonly numberFacts: (numbers: ReadonlySet<E164>) => readonly NumberFacts[]
  readonly errors: readonly Error[]
}

type Options = {
  /** Facts that a page has loaded. Used for what this reader never requests, not for what fails. */
  readonly page?: TrunkFacts
  readonly signal?: AbortSignal
  /** Called after each route with the number of routes requested so far. */
  readonly onRoute?: (count: number) => void
}

/** Twilio has no list of routes. This many requests wait in the queue, which limits those in flight. */
const routesAtOnce = 50

/** Loads facts about trunks for one decision, step by step, because later steps may depend on earlier ones. */
export function createTrunkFactsReader(client: QueryClient, { page, signal, onRoute }: Options = {}): TrunkFactsReader {
  const errors: Error[] = []
  const trunkLists: Partial<Record<RegionCode, readonly TrunkInstance[] | undefined>> = {}
  const numberLists: Partial<Record<RegionCode, readonly NumberConfiguration[] | undefined>> = page
    ? byRegion((region) => numbersOnPage(region, page))
    : {}
  const routes = new Map<string, Route | undefined>(page && routesOnPage(page))
  const parts = new Map<TrunkSid, InstanceParts>()
  let routesAsked = 0
  let lists: (TrunkLists & NumberLists) | undefined

  async function load(wanted: Wanted): Promise<void> {
    const read = async <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>) => {
      try {
        return await client.query(wanted.fresh ? { ...options, staleTime: 0 } : options)
      } catch (error) {
        errors.push(error instanceof Error ? error : new Error(String(error)))
        return undefined
      }
    }
    const { via } = wanted
    const readRoute = (subject: RouteSubject): Promise<Route | undefined> => {
      if (via) return read(routeQueries.beforeWrite(subject, via))
      if (subject.leg === 'termination') return read(routeQueries.termination(subject.domainName))
      return read(routeQueries.number(subject.number))
    }
    const waiting = (wanted.routes ?? []).values()
    const readRoutes = async (): Promise<void> => {
      for (const subject of waiting) {
        signal?.throwIfAborted()
        routes.set(subjectId(subject), await readRoute(subject))
        routesAsked += 1
        onRoute?.(routesAsked)
      }
    }
    const readUrls = async ({ region, sid }: TrunkInstance): Promise<void> => {
      const originationUrls = await read(trunkQueries.originationUrls(region, sid))
      parts.set(sid, { ...(parts.get(sid) ?? noParts), originationUrls })
    }
    // The lists' queries take entries from the cache, which instances share.
    const markEntriesStale = (region: RegionCode) =>
      Promise.all(
        accessListKinds.map((kind) =>
          client.invalidateQueries({ queryKey: entryQueries.key(region, kind), refetchType: 'none' }),
        ),
      )
    const readAccessLists = async ({ region, sid }: TrunkInstance): Promise<void> => {
      if (wanted.fresh) await markEntriesStale(region)
      const [ipAccessControlLists, credentialLists] = await Promise.all([
        read(accessQueries.ipAccessControlLists(region, sid)),
        read(accessQueries.credentialLists(region, sid)),
      ])
      parts.set(sid, { ...(parts.get(sid) ?? noParts), ipAccessControlLists, credentialLists })
    }
    await Promise.all([
      ...Array.from({ length: routesAtOnce }, readRoutes),
      ...(wanted.trunkLists ?? []).map(async (region) => {
        trunkLists[region] = await read(trunkQueries.list(region))
      }),
      ...(wanted.numberLists ?? []).map(async (region) => {
        numberLists[region] = await read(numberQueries.configurations(region))
      }),
      ...(wanted.originationUrls ?? []).map(readUrls),
      ...(wanted.accessLists ?? []).map(readAccessLists),
      loadChanges(),
    ])
    signal?.throwIfAborted()
    lists = undefined
  }

  const listsNow = () =>
    (lists ??= {
      ...trunkListsOf(regionCodes.map((region) => trunkLists[region])),
      ...numberListsOf(regionCodes.map((region) => numberLists[region])),
    })

  const routesOf = (numbers: ReadonlySet<E164>): NumberRoutes =>
    [...numbers].flatMap((number) => {
      const route = routes.get(number)
      return route ? [[number, route] as const] : []
    })

  return {
    load,
    lists: listsNow,
    routeOf: (subject) => routes.get(subjectId(subject)),
    trunkFacts: (trunk, numbers) =>
      trunkFactsOf(trunk, numbers, {
        now: serverNow(),
        records: changeRecords(),
        lists: listsNow(),
        terminationRoute: trunk.domainName === null ? undefined : routes.get(trunk.domainName),
        numberRoutes: routesOf(numbers),
        capacity: capacityNotes(),
        partsOf: ({ sid }) => parts.get(sid),
      }),
    numberFacts: (numbers) => numberFactsOf(numbers, listsNow(), routesOf(numbers), changeRecords()),
    errors,
  }
}

const noParts: InstanceParts = {
  originationUrls: undefined,
  ipAccessControlLists: undefined,
  credentialLists: undefined,
}

const numbersOnPage = (region: RegionCode, { numbers, numberListsRead }: TrunkFacts) =>
  numberListsRead.includes(region) ? numbers.flatMap(({ configurations }) => configurations[region] ?? []) : undefined

const routesOnPage = ({
  trunk,
  terminationRoute,
  numbers,
}: TrunkFacts): readonly (readonly [string, Route | undefined])[] => [
  ...(trunk.domainName && terminationRoute ? [[trunk.domainName, terminationRoute] as const] : []),
  ...numbers.map(({ number, route }) => [number, route] as const),
]

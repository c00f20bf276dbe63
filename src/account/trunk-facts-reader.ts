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
import { accessQueries, entryQueries } from './access-queries.ts'
import { numberFactsOf, type NumberRoutes } from './number-facts.ts'
import { numberQueries } from './number-queries.ts'
import { routeQueries } from './route-queries.ts'
import { trunkFactsOf } from './trunk-facts.ts'
import { trunkQueries } from './trunk-queries.ts'

type Wanted = {
  /** Whether to ask the API even for what the cache holds. */
  readonly fresh: boolean
  readonly trunkLists?: readonly RegionCode[]
  readonly numberLists?: readonly RegionCode[]
  readonly routes?: readonly RouteSubject[]
  /** The Region that the routes are about to be written through: its host tells them too (R18). */
  readonly via?: RegionCode
  readonly originationUrls?: readonly TrunkInstance[]
  /** Both kinds, whatever `auth_type_set` says: it lags behind the lists. */
  readonly accessLists?: readonly TrunkInstance[]
}

/** What has loaded so far. What could not be loaded is `undefined`, and its error is in `errors`. */
export type TrunkFactsReader = {
  /** Adds to what has loaded. A failure stops nothing else. */
  readonly load: (wanted: Wanted) => Promise<void>
  readonly lists: () => TrunkLists & NumberLists
  readonly routeOf: (subject: RouteSubject) => Route | NotRead
  readonly trunkFacts: (trunk: Trunk, numbers: ReadonlySet<E164>) => TrunkFacts
  /** Of numbers of whatever trunk, or of none. */
  readonly numberFacts: (numbers: ReadonlySet<E164>) => readonly NumberFacts[]
  readonly errors: readonly Error[]
}

type Options = {
  /** What a page has loaded: it stands in for what is never asked for here, not for what fails. */
  readonly page?: TrunkFacts
  readonly signal?: AbortSignal
  /** Called after each route, with how many were asked for so far. */
  readonly onRoute?: (count: number) => void
}

/** Routes have no list: this many requests wait in the queue at once, which keeps to what may be in flight. */
const routesAtOnce = 50

/** Loads facts of trunks for one decision, a step at a time: what to load next may depend on what has loaded. */
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
    // The lists' own reading takes their entries from the cache, which several lists share.
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

import type { QueryExecuteOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { accessQueries, markEntriesStale } from '../access/access-queries.ts'
import { formerRegion } from '../changes/change-record.ts'
import { changeRecords, loadChanges } from '../changes/change-store.ts'
import type { InstanceParts, NumberFacts, TrunkFacts } from '../domain/facts.ts'
import type { NumberConfiguration } from '../domain/number-configuration.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { type RegionCode, regionCodes } from '../domain/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../domain/route.ts'
import { groupTrunks, type Trunk } from '../domain/trunk.ts'
import type { TrunkInstance } from '../domain/trunk-instance.ts'
import { numberQueries } from '../numbers/number-queries.ts'
import { trunkQueries } from '../trunks/trunk-queries.ts'
import { serverNow } from '../twilio/server-clock.ts'
import { routeQueries } from './route-queries.ts'

/** Routes of this many other numbers are read again for "legs afterwards"; of the rest the page's readings count. */
const numbersAtMost = 10

/** Reads something now, whatever the cache holds; undefined when it could not be read. */
type ReadNow = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>) => Promise<T | undefined>

/**
 * Reads afresh what preflight of the plan needs. `page` is what the page has read on this visit: it stands in for what
 * is beside the point. What cannot be read now is unread in the result, though the page may hold an older answer.
 */
export async function readCheck(client: QueryClient, plan: ReroutePlan, page: TrunkFacts): Promise<TrunkFacts> {
  const readNow: ReadNow = (options) => client.query({ ...options, staleTime: 0 }).catch(() => undefined)
  const [route, others, lists] = await Promise.all([
    readNow(routeQueries.beforeWrite(plan.subject, plan.target)),
    readOtherRoutes(readNow, plan.subject, page),
    Promise.all(regionCodes.map((region) => readNow(trunkQueries.list(region)))),
    loadChanges(),
  ])
  const trunk = trunkOf(page.trunk, lists)
  const source = route && activeRegion(route)
  const regions = [...new Set([plan.target, ...(source ? [source] : [])])]
  const [parts, configurations] = await Promise.all([
    Promise.all(
      regions.map(async (region) => [region, await readParts(client, readNow, trunk.instances[region])] as const),
    ),
    plan.subject.leg === 'origination'
      ? Promise.all(
          regions.map(async (region) => [region, await readNow(numberQueries.configurations(region))] as const),
        )
      : [],
  ])
  const routes = new Map([...others, [routeName(plan.subject), route] as const])
  return withRoutes(
    {
      ...page,
      now: serverNow(),
      trunk,
      regionsRead: regionCodes.filter((_, index) => lists[index] !== undefined),
      parts: Object.fromEntries(parts.flatMap(([region, read]) => (read ? [[region, read]] : []))),
      numberListsRead: regionCodes.filter((region) => {
        const asked = configurations.find(([code]) => code === region)
        return asked ? asked[1] !== undefined : page.numberListsRead.includes(region)
      }),
      numbers: page.numbers.map((number) => withConfigurations(number, configurations)),
    },
    routes,
  )
}

function trunkOf(known: Trunk, lists: readonly (readonly TrunkInstance[] | undefined)[]): Trunk {
  const found = groupTrunks(lists.flatMap((list) => list ?? [])).find(({ key }) => key === known.key)
  return found ?? { ...known, instances: {} }
}

/** Both kinds of list, whatever `auth_type_set` says: it lags behind them. */
async function readParts(
  client: QueryClient,
  readNow: ReadNow,
  instance: TrunkInstance | undefined,
): Promise<InstanceParts | undefined> {
  if (instance === undefined) return undefined
  const { region, sid } = instance
  await markEntriesStale(client, region)
  const [originationUrls, ipAccessControlLists, credentialLists] = await Promise.all([
    readNow(trunkQueries.originationUrls(region, sid)),
    readNow(accessQueries.ipAccessControlLists(region, sid)),
    readNow(accessQueries.credentialLists(region, sid)),
  ])
  return { originationUrls, ipAccessControlLists, credentialLists }
}

async function readOtherRoutes(readNow: ReadNow, subject: RouteSubject, page: TrunkFacts) {
  const { domainName } = page.trunk
  if (subject.leg === 'origination') {
    if (domainName === null) return []
    return [[domainName, await readNow(routeQueries.termination(domainName))] as const]
  }
  const numbers = page.numbers.slice(0, numbersAtMost)
  return Promise.all(numbers.map(async ({ number }) => [number, await readNow(routeQueries.number(number))] as const))
}

const routeName = (subject: RouteSubject): string =>
  subject.leg === 'termination' ? subject.domainName : subject.number

function withRoutes(facts: TrunkFacts, routes: ReadonlyMap<string, Route | undefined>): TrunkFacts {
  const former = (subject: RouteSubject, route: Route | undefined): RegionCode | null =>
    route === undefined ? null : formerRegion(changeRecords(), subject, route)
  const { domainName } = facts.trunk
  const terminationRoute =
    domainName !== null && routes.has(domainName) ? routes.get(domainName) : facts.terminationRoute
  return {
    ...facts,
    terminationRoute,
    formerTerminationRegion:
      domainName === null ? null : former({ leg: 'termination', domainName }, terminationRoute ?? undefined),
    numbers: facts.numbers.map((one) => {
      const route = routes.has(one.number) ? routes.get(one.number) : one.route
      return { ...one, route, formerRegion: former({ leg: 'origination', number: one.number }, route) }
    }),
  }
}

function withConfigurations(
  number: NumberFacts,
  read: readonly (readonly [RegionCode, readonly NumberConfiguration[] | undefined])[],
): NumberFacts {
  const configurations: Partial<Record<RegionCode, NumberConfiguration | null>> = { ...number.configurations }
  for (const [region, list] of read) {
    if (list === undefined) delete configurations[region]
    else configurations[region] = list.find((one) => one.number === number.number) ?? null
  }
  return { ...number, configurations }
}

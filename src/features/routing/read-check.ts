import type { QueryExecuteOptions, QueryClient, QueryKey } from '@tanstack/react-query'
import { accessQueries, markEntriesStale } from '../../account/access-queries.ts'
import { formerRegion } from '../../ledger/change-record.ts'
import { changeRecords, loadChanges } from '../../ledger/change-store.ts'
import type { InstanceParts, NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion, type Route, type RouteSubject } from '../../domain/account/route.ts'
import { groupTrunks, type Trunk } from '../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { numberQueries } from '../../account/number-queries.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import { routeQueries } from '../../account/route-queries.ts'

/** Routes of this many other numbers are read again for "legs afterwards"; of the rest the page's readings count. */
const numbersAtMost = 10

/** Reads something now, whatever the cache holds; undefined when it could not be read. */
type ReadNow = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>) => Promise<T | undefined>

/**
 * Reads afresh what preflight of the plan needs. `page` is what the page has read on this visit: it stands in for what
 * is beside the point. What cannot be read now is unread in the result, though the page may hold an older answer.
 */
export async function readCheck(client: QueryClient, plan: PlannedReroutes, page: TrunkFacts): Promise<TrunkFacts> {
  const readNow: ReadNow = (options) => client.query({ ...options, staleTime: 0 }).catch(() => undefined)
  const { subjects, target } = plan
  const [asked, others, lists] = await Promise.all([
    Promise.all(
      subjects.map(
        async (subject) => [rerouteText(subject), await readNow(routeQueries.beforeWrite(subject, target))] as const,
      ),
    ),
    readOtherRoutes(readNow, subjects, page),
    Promise.all(regionCodes.map((region) => readNow(trunkQueries.list(region)))),
    loadChanges(),
  ])
  const trunk = trunkOf(page.trunk, lists)
  const sources = asked.flatMap(([, route]) => (route ? [activeRegion(route)] : []))
  const regions = [...new Set([target, ...sources])]
  const [parts, configurations] = await Promise.all([
    Promise.all(
      regions.map(async (region) => [region, await readParts(client, readNow, trunk.instances[region])] as const),
    ),
    subjects.some(({ leg }) => leg === 'origination')
      ? Promise.all(
          regions.map(async (region) => [region, await readNow(numberQueries.configurations(region))] as const),
        )
      : [],
  ])
  const routes = new Map([...others, ...asked])
  return withRoutes(
    {
      ...page,
      now: serverNow(),
      trunk,
      regionsRead: regionCodes.filter((_, index) => lists[index] !== undefined),
      parts: Object.fromEntries(parts.flatMap(([region, read]) => (read ? [[region, read]] : []))),
      numberListsRead: regionCodes.filter((region) => {
        const listed = configurations.find(([code]) => code === region)
        return listed ? listed[1] !== undefined : page.numberListsRead.includes(region)
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

/** Routes of the trunk that stay, of which the ones that matter tell where its legs are afterwards. */
async function readOtherRoutes(readNow: ReadNow, subjects: readonly RouteSubject[], page: TrunkFacts) {
  const asked = new Set(subjects.map(rerouteText))
  const { domainName } = page.trunk
  const termination: readonly RouteSubject[] = domainName === null ? [] : [{ leg: 'termination', domainName }]
  const numbers = page.numbers.map(({ number }): RouteSubject => ({ leg: 'origination', number }))
  const others = [...termination, ...(asked.has('termination') ? numbers.slice(0, numbersAtMost) : [])]
  const read = (subject: RouteSubject) =>
    subject.leg === 'termination'
      ? readNow(routeQueries.termination(subject.domainName))
      : readNow(routeQueries.number(subject.number))
  return Promise.all(
    others
      .filter((subject) => !asked.has(rerouteText(subject)))
      .map(async (subject) => [rerouteText(subject), await read(subject)] as const),
  )
}

function withRoutes(facts: TrunkFacts, routes: ReadonlyMap<string, Route | undefined>): TrunkFacts {
  const former = (subject: RouteSubject, route: Route | undefined): RegionCode | null =>
    route === undefined ? null : formerRegion(changeRecords(), subject, route)
  const { domainName } = facts.trunk
  const terminationRoute =
    domainName !== null && routes.has('termination') ? routes.get('termination') : facts.terminationRoute
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

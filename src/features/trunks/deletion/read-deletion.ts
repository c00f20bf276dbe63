import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query'
import { accessQueries, markEntriesStale } from '../../../account/access-queries.ts'
import { formerRegion } from '../../../ledger/change-record.ts'
import { changeRecords, loadChanges } from '../../../ledger/change-store.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import type { InstanceParts, NumberFacts, TrunkFacts } from '../../../domain/account/facts.ts'
import type { NumberConfiguration } from '../../../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import type { Route, RouteSubject } from '../../../domain/account/route.ts'
import { groupTrunks, type Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { routeQueries } from '../../../account/route-queries.ts'
import { serverNow } from '../../../twilio/server-clock.ts'
import { trunkQueries } from '../../../account/trunk-queries.ts'

/** What the dialog works on: all of it read now. */
export type DeletionReading = {
  readonly facts: TrunkFacts
  /** The Region no longer lists the instance. */
  readonly isGone: boolean
  /** Names the number's calls are known by. */
  readonly nameOfNumber: ReadonlyMap<E164, string>
  /** Trunks of this Region whose domain name is a sub-domain of this one's: Twilio refuses while they are there. */
  readonly trunksHere: readonly TrunkInstance[]
}

/** Reads something now, whatever the cache holds; undefined when it could not be read. */
type ReadNow = <T, K extends QueryKey>(options: QueryExecuteOptions<T, Error, T, T, K>) => Promise<T | undefined>

/**
 * Reads afresh what a deletion depends on: nothing older is believed, and what cannot be read now is unread.
 * @param most of that many of its numbers the routes are read; each is a request
 */
export async function readDeletion(
  client: QueryClient,
  { region, sid }: Pick<TrunkInstance, 'region' | 'sid'>,
  known: Trunk,
  most: number,
): Promise<DeletionReading> {
  const readNow: ReadNow = (options) => client.query({ ...options, staleTime: 0 }).catch(() => undefined)
  const [lists, configurations] = await Promise.all([
    Promise.all(regionCodes.map((code) => readNow(trunkQueries.list(code)))),
    readNow(numberQueries.configurations(region)),
    loadChanges(),
  ])
  const here = lists[regionCodes.indexOf(region)]
  const trunk = trunkNow(known, sid, lists)
  const { domainName } = trunk
  const associated = (configurations ?? []).filter(({ trunkSid }) => trunkSid === sid)
  const [terminationRoute, routes, parts] = await Promise.all([
    domainName === null ? null : readNow(routeQueries.termination(domainName)),
    Promise.all(associated.slice(0, most).map(({ number }) => readNow(routeQueries.number(number)))),
    Promise.all(Object.values(trunk.instances).map((one) => readParts(client, readNow, one))),
  ])
  return {
    isGone: here !== undefined && !here.some((one) => one.sid === sid),
    nameOfNumber: new Map(associated.map(({ number, friendlyName }) => [number, friendlyName])),
    trunksHere: here ?? [],
    facts: {
      now: serverNow(),
      trunk,
      regionsRead: regionCodes.filter((_, index) => lists[index] !== undefined),
      numberListsRead: configurations === undefined ? [] : [region],
      terminationRoute,
      formerTerminationRegion:
        domainName === null ? null : former({ leg: 'termination', domainName }, terminationRoute),
      parts: Object.fromEntries(parts),
      numbers: associated.map((configuration, index) => numberFacts(region, configuration, routes[index])),
    },
  }
}

function trunkNow(known: Trunk, sid: string, lists: readonly (readonly TrunkInstance[] | undefined)[]): Trunk {
  const trunks = groupTrunks(lists.flatMap((list) => list ?? []))
  const found = trunks.find(({ instances }) => Object.values(instances).some((one) => one.sid === sid))
  return found ?? trunks.find(({ key }) => key === known.key) ?? { ...known, instances: {} }
}

/** Both kinds of list, whatever `auth_type_set` says: it lags behind them. */
async function readParts(
  client: QueryClient,
  readNow: ReadNow,
  { region, sid }: TrunkInstance,
): Promise<readonly [RegionCode, InstanceParts]> {
  await markEntriesStale(client, region)
  const [originationUrls, ipAccessControlLists, credentialLists] = await Promise.all([
    readNow(trunkQueries.originationUrls(region, sid)),
    readNow(accessQueries.ipAccessControlLists(region, sid)),
    readNow(accessQueries.credentialLists(region, sid)),
  ])
  return [region, { originationUrls, ipAccessControlLists, credentialLists }]
}

const numberFacts = (
  region: RegionCode,
  configuration: NumberConfiguration,
  route: Route | undefined,
): NumberFacts => ({
  number: configuration.number,
  configurations: { [region]: configuration },
  route,
  formerRegion: former({ leg: 'origination', number: configuration.number }, route),
})

const former = (subject: RouteSubject, route: Route | null | undefined): RegionCode | null =>
  route ? formerRegion(changeRecords(), subject, route) : null

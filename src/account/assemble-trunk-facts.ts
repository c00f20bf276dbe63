import type { CredentialList, IpAccessControlList } from '../domain/account/access-list.ts'
import { type ChangeRecord, formerRegion } from '../ledger/change-record.ts'
import type { DomainName } from '../domain/base/domain-name.ts'
import type { E164 } from '../domain/base/e164.ts'
import type { InstanceParts, TrunkFacts } from '../domain/account/facts.ts'
import type { Instant } from '../domain/base/instant.ts'
import type { OriginationUrl } from '../domain/account/origination-url.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { Route, RouteSubject } from '../domain/account/route.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import type { Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { type AccountLists, numbersOfTrunk } from './use-account-lists.ts'
import { numberFactsOf, type NumberRoute } from './number-facts.ts'
import type { TrunkReading } from './use-trunk-facts.ts'

/** One answer of the API as the query cache holds it. */
export type Reading<Value> = {
  readonly value: Value | undefined
  /** Local milliseconds. */
  readonly updatedAt: number
  readonly reading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

export type Readings = {
  readonly terminationRoutes: ReadonlyMap<DomainName, Reading<Route>>
  readonly numberRoutes: ReadonlyMap<E164, Reading<Route>>
  readonly originationUrls: ReadonlyMap<TrunkSid, Reading<readonly OriginationUrl[]>>
  readonly ipAccessControlLists: ReadonlyMap<TrunkSid, Reading<readonly IpAccessControlList[]>>
  readonly credentialLists: ReadonlyMap<TrunkSid, Reading<readonly CredentialList[]>>
}

type Sources = {
  readonly trunk: Trunk
  readonly lists: AccountLists
  readonly readings: Readings
  readonly records: readonly ChangeRecord[]
  readonly now: Instant
  readonly visitStartedAt: number
}

export function assembleTrunkFacts(sources: Sources): TrunkReading {
  const { trunk, lists, readings, visitStartedAt } = sources
  const numbers = numbersOfTrunk(trunk, lists)
  const sids = Object.values(trunk.instances).map((instance) => instance.sid)
  const used = [
    ...(trunk.domainName === null ? [] : [readings.terminationRoutes.get(trunk.domainName)]),
    ...readOf(numbers, readings).map(([, reading]) => reading),
    ...sids.flatMap((sid) => [
      readings.originationUrls.get(sid),
      readings.ipAccessControlLists.get(sid),
      readings.credentialLists.get(sid),
    ]),
  ].filter((reading) => reading !== undefined)
  const remembered = used.filter((reading) => reading.value !== undefined && reading.updatedAt < visitStartedAt)
  const failed = used.filter((reading) => reading.error !== null)
  const facts = factsFrom(sources, numbers, () => true)
  return {
    facts,
    freshFacts:
      remembered.length === 0 ? facts : factsFrom(sources, numbers, (reading) => reading.updatedAt >= visitStartedAt),
    rememberedSince: remembered.length === 0 ? null : Math.min(...remembered.map((reading) => reading.updatedAt)),
    reading: used.some((reading) => reading.reading),
    errors: failed.flatMap((reading) => reading.error ?? []),
    retry: () => {
      for (const reading of failed) reading.retry()
    },
  }
}

function factsFrom(
  { trunk, lists, readings, records, now }: Sources,
  numbers: ReadonlySet<E164>,
  counts: (reading: Reading<unknown>) => boolean,
): TrunkFacts {
  const valueOf = <Value>(reading: Reading<Value> | undefined): Value | undefined =>
    reading && counts(reading) ? reading.value : undefined
  const former = (subject: RouteSubject, route: Route | undefined): RegionCode | null =>
    route === undefined ? null : formerRegion(records, subject, route)

  const terminationRoute = trunk.domainName === null ? null : valueOf(readings.terminationRoutes.get(trunk.domainName))
  return {
    now,
    trunk,
    regionsRead: lists.regionsRead,
    numberListsRead: lists.numberRegionsRead,
    terminationRoute,
    formerTerminationRegion:
      trunk.domainName === null
        ? null
        : former({ leg: 'termination', domainName: trunk.domainName }, terminationRoute ?? undefined),
    parts: Object.fromEntries(
      Object.values(trunk.instances).map((instance) => [instance.region, partsOf(instance, readings, valueOf)]),
    ),
    numbers: numberFactsOf(
      numbers,
      lists,
      readOf(numbers, readings).flatMap(([number, reading]): NumberRoute[] => {
        const route = valueOf(reading)
        return route ? [{ number, route, formerRegion: former({ leg: 'origination', number }, route) }] : []
      }),
    ),
  }
}

/** Of a trunk with ten thousand numbers few routes are read. */
const readOf = (numbers: ReadonlySet<E164>, { numberRoutes }: Readings) =>
  [...numberRoutes].filter(([number]) => numbers.has(number))

function partsOf(
  { sid, authTypes }: TrunkInstance,
  readings: Readings,
  valueOf: <Value>(reading: Reading<Value> | undefined) => Value | undefined,
): InstanceParts {
  // `auth_type_set` says that no list of a kind is attached, which saves a request per instance and kind.
  return {
    originationUrls: valueOf(readings.originationUrls.get(sid)),
    ipAccessControlLists: authTypes.includes('IP_ACL') ? valueOf(readings.ipAccessControlLists.get(sid)) : [],
    credentialLists: authTypes.includes('CREDENTIAL_LIST') ? valueOf(readings.credentialLists.get(sid)) : [],
  }
}

import { useSelector } from '@tanstack/react-store'
import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCapacityNotes } from './capacity-notes.ts'
import { accessQueries } from './access-queries.ts'
import { useChangeRecords } from '../ledger/use-change-records.ts'
import type { TrunkFacts } from '../domain/account/facts.ts'
import type { Instant } from '../domain/base/instant.ts'
import type { Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { numbersOfTrunk } from './account-lists.ts'
import { mostTellingFirst } from './most-telling-first.ts'
import { sweptRoutes } from './route-sweep.ts'
import { routeQueries } from './route-queries.ts'
import { trunkFactsOf } from './trunk-facts.ts'
import { trunkQueries } from './trunk-queries.ts'
import type { AccountLists } from './use-account-lists.ts'
import { visitStartedAt } from './visit.ts'

/** How much of a trunk to load beyond the account's lists and its Termination URI's route. */
export type ReadingScope = {
  /** Origination URIs, access lists and credential lists of each instance. */
  readonly parts: boolean
  /** At most this many of its numbers' routes, in the order of `mostTellingFirst`. */
  readonly numberRoutes: number
}

export type TrunkReading = {
  readonly facts: TrunkFacts
  /** Facts without results kept from an earlier visit. Verdicts need these. */
  readonly freshFacts: TrunkFacts
  /** Local milliseconds of the oldest result kept from an earlier visit; null if all loaded on this visit. */
  readonly rememberedSince: number | null
  /** Local milliseconds of the oldest route; null before any has loaded. */
  readonly routesAt: number | null
  readonly reading: boolean
  /** Something loads for the first time, perhaps in the background, so counts may still grow. */
  readonly pending: boolean
  readonly errors: readonly Error[]
  readonly retry: () => void
}

/** Loads what each trunk's row or page wants, and assembles facts for the rules of `domain`. */
export function useTrunkFacts(
  trunks: readonly Trunk[],
  lists: AccountLists,
  now: Instant,
  wanted: (trunk: Trunk) => ReadingScope,
): ReadonlyMap<string, TrunkReading> {
  const records = useChangeRecords()
  const capacity = useCapacityNotes()
  const { routes: swept, busy: sweeping } = useSelector(sweptRoutes)
  const domainNames = trunks.flatMap((trunk) => trunk.domainName ?? [])
  const numbers = [
    ...new Set(trunks.flatMap((trunk) => mostTellingFirst(trunk, lists).slice(0, wanted(trunk).numberRoutes))),
  ]
  const instances = trunks.flatMap((trunk) => (wanted(trunk).parts ? Object.values(trunk.instances) : []))
  const withAccessLists = instances.filter(hasAccessLists)
  const withCredentialLists = instances.filter(hasCredentialLists)

  const terminationRoutes = resultsBy(
    domainNames,
    useQueries({ queries: domainNames.map((name) => routeQueries.termination(name)) }),
  )
  const numberRoutes = resultsBy(numbers, useQueries({ queries: numbers.map((number) => routeQueries.number(number)) }))
  const originationUrls = resultsBy(
    instances.map(sidOf),
    useQueries({ queries: instances.map(({ region, sid }) => trunkQueries.originationUrls(region, sid)) }),
  )
  const accessLists = resultsBy(
    withAccessLists.map(sidOf),
    useQueries({ queries: withAccessLists.map(({ region, sid }) => accessQueries.ipAccessControlLists(region, sid)) }),
  )
  const credentialLists = resultsBy(
    withCredentialLists.map(sidOf),
    useQueries({ queries: withCredentialLists.map(({ region, sid }) => accessQueries.credentialLists(region, sid)) }),
  )

  return new Map(trunks.map((trunk) => [trunk.key, readingOf(trunk)]))

  function readingOf(trunk: Trunk): TrunkReading {
    const ofTrunk = numbersOfTrunk(trunk, lists)
    const terminationRoute = trunk.domainName === null ? undefined : terminationRoutes.get(trunk.domainName)
    const routes = [...numberRoutes].filter(([number]) => ofTrunk.has(number))
    const inBackground = [...(swept.size > 0 ? ofTrunk : [])].flatMap((number) => {
      const route = numberRoutes.has(number) ? undefined : swept.get(number)
      return route ? [[number, route] as const] : []
    })
    const used = [
      terminationRoute,
      ...routes.map(([, route]) => route),
      ...Object.values(trunk.instances).flatMap(({ sid }) => [
        originationUrls.get(sid),
        accessLists.get(sid),
        credentialLists.get(sid),
      ]),
    ].filter((result) => result !== undefined)
    const remembered = used.filter((result) => result.data !== undefined && isRemembered(result))
    const failed = used.filter(({ error }) => error !== null)

    const factsWhere = (counts: (result: UseQueryResult) => boolean): TrunkFacts => {
      const dataOf = <Data>(result: UseQueryResult<Data> | undefined) =>
        result && counts(result) ? result.data : undefined
      return trunkFactsOf(trunk, ofTrunk, {
        now,
        records,
        capacity,
        lists,
        terminationRoute: dataOf(terminationRoute),
        numberRoutes: [
          ...routes.flatMap(([number, result]) => {
            const route = dataOf(result)
            return route ? [[number, route] as const] : []
          }),
          ...inBackground,
        ],
        // `auth_type_set` shows which kinds are attached, which saves a request per instance and kind.
        partsOf: (instance) => ({
          originationUrls: dataOf(originationUrls.get(instance.sid)),
          ipAccessControlLists: hasAccessLists(instance) ? dataOf(accessLists.get(instance.sid)) : [],
          credentialLists: hasCredentialLists(instance) ? dataOf(credentialLists.get(instance.sid)) : [],
        }),
      })
    }
    const facts = factsWhere(() => true)
    const waits = sweeping && facts.numbers.some(({ route }) => route === undefined)
    return {
      facts,
      freshFacts: remembered.length === 0 ? facts : factsWhere((result) => !isRemembered(result)),
      rememberedSince:
        remembered.length === 0 ? null : Math.min(...remembered.map(({ dataUpdatedAt }) => dataUpdatedAt)),
      routesAt: oldestOf([terminationRoute, ...routes.map(([, route]) => route)]),
      reading: used.some(({ isFetching }) => isFetching),
      pending: waits || used.some((result) => result.isFetching && (result.data === undefined || isRemembered(result))),
      errors: failed.flatMap(({ error }) => error ?? []),
      retry: () => {
        for (const { refetch } of failed) void refetch()
      },
    }
  }
}

function oldestOf(results: readonly (UseQueryResult | undefined)[]): number | null {
  const times = results.flatMap((result) => (result?.data === undefined ? [] : result.dataUpdatedAt))
  return times.length > 0 ? Math.min(...times) : null
}

const sidOf = (instance: TrunkInstance) => instance.sid
const hasAccessLists = ({ authTypes }: TrunkInstance) => authTypes.includes('IP_ACL')
const hasCredentialLists = ({ authTypes }: TrunkInstance) => authTypes.includes('CREDENTIAL_LIST')
const isRemembered = ({ dataUpdatedAt }: UseQueryResult) => dataUpdatedAt < visitStartedAt

const resultsBy = <Key extends string, Result>(keys: readonly Key[], results: readonly Result[]) =>
  new Map(
    keys.flatMap((key, index): [Key, Result][] => {
      const result = results[index]
      return result ? [[key, result]] : []
    }),
  )

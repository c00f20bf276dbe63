import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { accessQueries } from './access-queries.ts'
import { useChangeRecords } from '../ledger/use-change-records.ts'
import type { E164 } from '../domain/base/e164.ts'
import type { TrunkFacts } from '../domain/account/facts.ts'
import type { Instant } from '../domain/base/instant.ts'
import type { Trunk } from '../domain/account/trunk.ts'
import type { TrunkInstance } from '../domain/account/trunk-instance.ts'
import { routeQueries } from './route-queries.ts'
import type { AccountLists } from './use-account-lists.ts'
import { assembleTrunkFacts, type Reading, type Readings } from './assemble-trunk-facts.ts'
import { mostTellingFirst } from './most-telling-first.ts'
import { trunkQueries } from './trunk-queries.ts'

/** How much of a trunk to read beyond the account's lists and its Termination URI's route. */
export type Wanted = {
  /** Origination URIs, access lists and credential lists of each instance. */
  readonly parts: boolean
  /** At most this many of its numbers' routes, the most telling first. */
  readonly numberRoutes: number
}

export type TrunkReading = {
  readonly facts: TrunkFacts
  /** Facts without what is only remembered from an earlier visit: a verdict needs these. */
  readonly freshFacts: TrunkFacts
  /** Local milliseconds of the oldest remembered reading in use; null when all of it was read on this visit. */
  readonly rememberedSince: number | null
  /** What was asked for is still being read. */
  readonly reading: boolean
  readonly errors: readonly Error[]
  readonly retry: () => void
}

/** Readings older than the page load come from `learned`, and are read again at once. */
const visitStartedAt = Date.now()

/** Reads what each trunk's row or page wants, and assembles the facts that the rules of `domain` work on. */
export function useTrunkFacts(
  trunks: readonly Trunk[],
  lists: AccountLists,
  now: Instant,
  wanted: (trunk: Trunk) => Wanted,
): ReadonlyMap<string, TrunkReading> {
  const records = useChangeRecords()
  const domainNames = trunks.flatMap((trunk) => trunk.domainName ?? [])
  const numbers = [
    ...new Set(trunks.flatMap((trunk) => mostTellingFirst(trunk, lists).slice(0, wanted(trunk).numberRoutes))),
  ]
  const instances = trunks.flatMap((trunk) => (wanted(trunk).parts ? Object.values(trunk.instances) : []))
  const withAccessLists = instances.filter((instance) => instance.authTypes.includes('IP_ACL'))
  const withCredentialLists = instances.filter((instance) => instance.authTypes.includes('CREDENTIAL_LIST'))

  const terminationRoutes = useQueries({ queries: domainNames.map((name) => routeQueries.termination(name)) })
  const numberRoutes = useQueries({ queries: numbers.map((number) => routeQueries.number(number)) })
  const originationUrls = useQueries({
    queries: instances.map(({ region, sid }) => trunkQueries.originationUrls(region, sid)),
  })
  const accessLists = useQueries({
    queries: withAccessLists.map(({ region, sid }) => accessQueries.ipAccessControlLists(region, sid)),
  })
  const credentialLists = useQueries({
    queries: withCredentialLists.map(({ region, sid }) => accessQueries.credentialLists(region, sid)),
  })

  const readings: Readings = {
    terminationRoutes: readingsBy(domainNames, terminationRoutes),
    numberRoutes: readingsBy(numbers, numberRoutes),
    originationUrls: readingsBy(instances.map(sidOf), originationUrls),
    ipAccessControlLists: readingsBy(withAccessLists.map(sidOf), accessLists),
    credentialLists: readingsBy(withCredentialLists.map(sidOf), credentialLists),
  }
  return new Map(
    trunks.map((trunk) => [trunk.key, assembleTrunkFacts({ trunk, lists, readings, records, now, visitStartedAt })]),
  )
}

const sidOf = (instance: TrunkInstance) => instance.sid

function readingsBy<Key extends string, Value>(
  keys: readonly Key[],
  results: readonly UseQueryResult<Value>[],
): ReadonlyMap<Key, Reading<Value>> {
  return new Map(
    keys.flatMap((key, index): [Key, Reading<Value>][] => {
      const result = results[index]
      if (!result) return []
      const { data, dataUpdatedAt, isFetching, error } = result
      return [
        [
          key,
          { value: data, updatedAt: dataUpdatedAt, reading: isFetching, error, retry: () => void result.refetch() },
        ],
      ]
    }),
  )
}

/** The numbers of a trunk whose routes have not been asked for. */
export const numbersNotRead = (facts: TrunkFacts): readonly E164[] =>
  facts.numbers.filter(({ route }) => route === undefined).map(({ number }) => number)

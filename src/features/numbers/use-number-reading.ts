import { useQueries, useQuery } from '@tanstack/react-query'
import { useChangeRecords } from '../../ledger/use-change-records.ts'
import { type ChangeRecord, sameSubject } from '../../ledger/change-record.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import type { NumberDetails } from '../../domain/account/number-details.ts'
import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { activeRegion, type RouteSubject } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { withoutTrunk } from '../../domain/account/without-trunk.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { type AccountLists, useAccountLists } from '../../account/use-account-lists.ts'
import { trunkFactsOf } from '../../account/trunk-facts.ts'
import { type TrunkReading, useTrunkFacts } from '../../account/use-trunk-facts.ts'
import { numberDetailsQueries } from '../../account/number-details-queries.ts'

type NumberFailure = { readonly what: string; readonly error: Error; readonly retry: () => void }

export type NumberReading = {
  readonly number: NumberFacts
  /** Null: the Region has no configuration of the number. Undefined: not loaded. */
  readonly details: Readonly<Record<RegionCode, NumberDetails | null | undefined>>
  /** The facts that matter for calls in a Region; without a trunk, those of a stand-in. */
  readonly about: (region: RegionCode) => TrunkReading
  readonly trunkOf: (region: RegionCode) => Trunk | undefined
  /** Re-routes of this number made in this console, latest first. */
  readonly changes: readonly ChangeRecord[]
  readonly reading: boolean
  readonly failures: readonly NumberFailure[]
}

/** Loads one number without the list of all numbers, which may take a minute. */
export function useNumberReading(e164: E164): NumberReading {
  const subject: RouteSubject = { leg: 'origination', number: e164 }
  const records = useChangeRecords()
  const now = useServerNow(1_000)
  const route = useQuery(routeQueries.number(e164))
  const answers = useQueries({ queries: regionCodes.map((region) => numberDetailsQueries.one(region, e164)) })
  const details = byRegion((region) => answers[regionCodes.indexOf(region)]?.data)
  const lists = listsOf(e164, details, useAccountLists())

  const trunkOf = (region: RegionCode): Trunk | undefined => {
    const sid = details[region]?.trunkSid
    return sid ? lists.trunks.find(({ instances }) => instances[region]?.sid === sid) : undefined
  }
  const trunks = [...new Set(regionCodes.flatMap((region) => trunkOf(region) ?? []))]
  const readings = useTrunkFacts(trunks, lists, now, () => ({ parts: true, numberRoutes: 1 }))
  const standIn = trunkFactsOf(withoutTrunk(e164), new Set([e164]), {
    now,
    records,
    lists,
    terminationRoute: undefined,
    capacity: new Map(),
    numberRoutes: route.data ? [[e164, route.data]] : [],
    partsOf: () => undefined,
  })
  const [number] = standIn.numbers
  if (!number) throw new Error(`No facts for ${e164}`)
  const active = number.route && activeRegion(number.route)

  return {
    number,
    details,
    trunkOf,
    about: (region) => {
      const trunk = trunkOf(region) ?? (active && trunkOf(active)) ?? trunks[0]
      return (trunk && readings.get(trunk.key)) ?? readingOf(standIn)
    },
    changes: records.filter((record) => sameSubject(record.subject, subject)).toReversed(),
    reading: route.isFetching || answers.some(({ isFetching }) => isFetching),
    failures: [
      ...(route.error ? [{ what: 'Loading its route', error: route.error, retry: () => void route.refetch() }] : []),
      ...answers.flatMap(({ error, refetch }) =>
        error ? [{ what: 'Loading the number', error, retry: () => void refetch() }] : [],
      ),
      ...lists.failures
        .filter(({ what }) => what === 'trunks')
        .map(({ error, retry }) => ({ what: 'Loading trunks', error, retry })),
      ...[...readings.values()].flatMap(({ errors: [error], retry }) =>
        error && error !== route.error ? [{ what: 'Loading parts of its trunk', error, retry }] : [],
      ),
    ],
  }
}

/** The account's lists reduced to this number. */
function listsOf(e164: E164, details: NumberReading['details'], account: AccountLists): AccountLists {
  const known = regionCodes.flatMap((region) => details[region] ?? [])
  return {
    ...account,
    numberRegionsRead: regionCodes.filter((region) => details[region] !== undefined),
    configurations: new Map([
      [e164, Object.fromEntries(known.map((configuration) => [configuration.region, configuration]))],
    ]),
    numbersOfInstance: new Map(known.flatMap(({ trunkSid }) => (trunkSid ? [[trunkSid, [e164]] as const] : []))),
  }
}

const readingOf = (facts: TrunkFacts): TrunkReading => ({
  facts,
  freshFacts: facts,
  rememberedSince: null,
  reading: false,
  pending: false,
  routesAt: null,
  errors: [],
  retry: () => undefined,
})

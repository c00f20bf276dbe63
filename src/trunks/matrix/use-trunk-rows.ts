import { useState } from 'react'
import { regionCodes } from '../../domain/region.ts'
import type { TrunkSid } from '../../domain/sid.ts'
import type { Trunk } from '../../domain/trunk.ts'
import { useServerNow } from '../../routing/server-now-queries.ts'
import type { AccountLists } from '../account-lists-queries.ts'
import { type TrunkReading, useTrunkFacts, type Wanted } from '../trunk-facts-queries.ts'
import { type FilteredTrunks, filterTrunks } from './filter-trunks.ts'
import { isSearched } from './search-trunks.ts'
import type { TrunkFilters } from './trunk-filters.ts'
import { trunkRowModel } from './trunk-row-model.ts'

/** Each number's route is a request of its own: "Read all" gets the rest. */
const numberRoutesAtFirst = 10

const onlyRoute: Wanted = { parts: false, numberRoutes: 0 }
const atFirst: Wanted = { parts: true, numberRoutes: numberRoutesAtFirst }
const everything: Wanted = { parts: true, numberRoutes: Number.POSITIVE_INFINITY }

export type TrunkRows = FilteredTrunks & {
  readonly readings: readonly TrunkReading[]
  readonly reading: boolean
  /** Reads all numbers of these trunks too. */
  readonly readAll: (keys: readonly string[]) => void
}

/**
 * Reads, in this order of appetite: the route of every Termination URI; of a row that is or was in view its parts and
 * its first numbers; of a row that was asked for, all numbers. A filter or an order that needs what is out of view
 * reads that too: else it could not answer.
 */
export function useTrunkRows(lists: AccountLists, seen: ReadonlySet<string>, filters: TrunkFilters): TrunkRows {
  const [readAllOf, setReadAllOf] = useState<ReadonlySet<string>>(new Set())
  const now = useServerNow(1_000)

  const needsAllRows =
    filters.active !== null || filters.instance !== null || filters.now !== null || filters.sort === 'now'
  const wanted = ({ key }: Trunk): Wanted =>
    readAllOf.has(key) ? everything : needsAllRows || seen.has(key) ? atFirst : onlyRoute
  const byKey = useTrunkFacts(lists.trunks, lists, now, wanted)
  const readings = [...byKey.values()]

  const names = new Map(
    lists.trunks.flatMap((trunk) =>
      regionCodes.flatMap((region): [TrunkSid, string][] => {
        const instance = trunk.instances[region]
        return instance ? [[instance.sid, trunk.name]] : []
      }),
    ),
  )
  const context = { listsPending: lists.pending, nameOfTrunk: (sid: TrunkSid) => names.get(sid) }
  const models = readings
    .filter(({ facts }) => isSearched(filters.query, facts, lists))
    .map((reading) => trunkRowModel(reading, context))

  return {
    ...filterTrunks(models, filters),
    readings,
    reading: lists.pending || lists.refreshing || readings.some(({ reading }) => reading),
    readAll: (keys) => setReadAllOf((before) => new Set([...before, ...keys])),
  }
}

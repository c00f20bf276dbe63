import { useEffect, useState } from 'react'
import { useChangeRecords } from '../../../ledger/use-change-records.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { useServerNow } from '../../../account/use-server-now.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { noteFailingTrunks } from '../../../account/failing-trunks.ts'
import { type TrunkReading, useTrunkFacts, type ReadingScope } from '../../../account/use-trunk-facts.ts'
import type { FilteredTrunks } from './filter-trunks.ts'
import { type RowCode, useRowCode } from './row-code.ts'
import type { TrunkFilters } from './trunk-filters.ts'

/** Each number's route is a request of its own: "Read all" gets the rest. */
const numberRoutesAtFirst = 10

const onlyRoute: ReadingScope = { parts: false, numberRoutes: 0 }
const atFirst: ReadingScope = { parts: true, numberRoutes: numberRoutesAtFirst }
const everything: ReadingScope = { parts: true, numberRoutes: Number.POSITIVE_INFINITY }

const none: FilteredTrunks = { rows: [], maybe: [] }

export type TrunkRows = FilteredTrunks & {
  /** Draws a row; undefined while its code is loaded, and no row is made out either. */
  readonly TrunkRow: RowCode['TrunkRow'] | undefined
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
  const code = useRowCode()
  const records = useChangeRecords()

  const needsAllRows =
    filters.active !== null || filters.instance !== null || filters.now !== null || filters.sort === 'now'
  const wanted = ({ key }: Trunk): ReadingScope =>
    readAllOf.has(key) ? everything : needsAllRows || seen.has(key) ? atFirst : onlyRoute
  const byKey = useTrunkFacts(lists.trunks, lists, now, wanted)
  const readings = [...byKey.values()]
  const found = code?.trunkRows(readings, lists, filters, records)
  const failing = found?.failing ?? null

  // Outside React: what the navigation shows on every page.
  useEffect(() => {
    if (failing !== null) noteFailingTrunks(failing)
  }, [failing])

  return {
    TrunkRow: code?.TrunkRow,
    ...(found ?? none),
    readings,
    reading: !code || lists.pending || lists.refreshing || readings.some(({ reading }) => reading),
    readAll: (keys) => setReadAllOf((before) => new Set([...before, ...keys])),
  }
}

import { useChangeRecords } from '../../../ledger/use-change-records.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { useServerNow } from '../../../account/use-server-now.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import { loadAllNumbersOf, useNumberScope } from '../../../account/use-number-scope.ts'
import { type TrunkReading, useTrunkFacts, type ReadingScope } from '../../../account/use-trunk-facts.ts'
import type { FilteredTrunks } from './filter-trunks.ts'
import { type RowCode, useRowCode } from './row-code.ts'
import type { TrunkFilters } from './trunk-filters.ts'

const onlyRoute: ReadingScope = { parts: false, numberRoutes: 0 }

const none: FilteredTrunks = { rows: [], maybe: [] }

export type TrunkRows = FilteredTrunks & {
  /** Draws a row; undefined, with no rows, until its code has loaded. */
  readonly TrunkRow: RowCode['TrunkRow'] | undefined
  /** Its code could not be loaded. */
  readonly isCodeMissing: boolean
  readonly readings: readonly TrunkReading[]
  readonly reading: boolean
  /** Also loads all numbers of these trunks. */
  readonly readAll: (keys: readonly string[]) => void
}

/**
 * Loads the route of every Termination URI, the parts and first numbers of every row that is or was in view, and all
 * numbers of a row on request. A filter or order that needs rows out of view loads those too.
 */
export function useTrunkRows(lists: AccountLists, seen: ReadonlySet<string>, filters: TrunkFilters): TrunkRows {
  const now = useServerNow(1_000)
  const state = useRowCode()
  const code = state.kind === 'loaded' ? state.value : undefined
  const records = useChangeRecords()

  const needsAllRows =
    filters.active !== null || filters.instance !== null || filters.now !== null || filters.sort === 'now'
  const { numberRoutes, isAsked } = useNumberScope(lists)
  const wanted = (trunk: Trunk): ReadingScope =>
    needsAllRows || seen.has(trunk.key) || isAsked(trunk)
      ? { parts: true, numberRoutes: numberRoutes(trunk) }
      : onlyRoute
  const byKey = useTrunkFacts(lists.trunks, lists, now, wanted)
  const readings = [...byKey.values()]
  const found = code?.trunkRows(readings, lists, filters, records)

  return {
    TrunkRow: code?.TrunkRow,
    isCodeMissing: state.kind === 'failed',
    ...(found ?? none),
    readings,
    reading: !code || lists.pending || lists.refreshing || readings.some(({ reading }) => reading),
    readAll: loadAllNumbersOf,
  }
}

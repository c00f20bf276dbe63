import type { ChangeRecord } from '../../../ledger/change-record.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import { namesByInstance } from '../../../account/account-lists.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { type FilteredTrunks, filterTrunks } from './filter-trunks.ts'
import { isSearched } from './search-trunks.ts'
import type { TrunkFilters } from './trunk-filters.ts'
import { trunkRowModel } from './trunk-row-model.ts'

/** The rows of the matrix, searched, filtered and sorted. */
export function trunkRows(
  readings: readonly TrunkReading[],
  lists: AccountLists,
  filters: TrunkFilters,
  records: readonly ChangeRecord[],
): FilteredTrunks {
  const names = namesByInstance(lists.trunks)
  const context = { listsPending: lists.pending, nameOfTrunk: (sid: TrunkSid) => names.get(sid), records }
  const models = readings
    .filter(({ facts }) => isSearched(filters.query, facts, lists))
    .map((reading) => trunkRowModel(reading, context))
  return filterTrunks(models, filters)
}

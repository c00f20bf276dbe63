import type { ChangeRecord } from '../../../ledger/change-record.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import { namesByInstance } from '../../../account/account-lists.ts'
import type { AccountLists } from '../../../account/use-account-lists.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { type FilteredTrunks, filterTrunks } from './filter-trunks.ts'
import { isSearched } from './search-trunks.ts'
import type { TrunkFilters } from './trunk-filters.ts'
import { trunkRowModel } from './trunk-row-model.ts'

/**
 * The rows of the matrix, searched, filtered and sorted. `failing` counts the trunks with calls that fail now; null when
 * a search leaves some out.
 */
export function trunkRows(
  readings: readonly TrunkReading[],
  lists: AccountLists,
  filters: TrunkFilters,
  records: readonly ChangeRecord[],
): FilteredTrunks & { readonly failing: number | null } {
  const names = namesByInstance(lists.trunks)
  const context = { listsPending: lists.pending, nameOfTrunk: (sid: TrunkSid) => names.get(sid), records }
  const models = readings
    .filter(({ facts }) => isSearched(filters.query, facts, lists))
    .map((reading) => trunkRowModel(reading, context))
  const stranded = models.filter(({ verdict }) => verdict.kind === 'stranded').length
  return { ...filterTrunks(models, filters), failing: filters.query === '' ? stranded : null }
}

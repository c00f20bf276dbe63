import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionCodes, regionOfUrl } from '../../domain/base/region.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { Legend } from './matrix/legend.tsx'
import { ListStatus } from './matrix/list-status.tsx'
import { ReadingTrunks } from './matrix/reading-trunks.tsx'
import { ListHeader } from '../../ui/list-header.tsx'
import { regionFailures } from '../../account/region-failures.ts'
import { isFilteringBeside } from '../../shared/list-filters.ts'
import { FilterBar } from '../../shared/filter-bar.tsx'
import { useListFilters } from '../../shared/use-list-filters.ts'
import { trunkFilters } from './matrix/trunk-filters.ts'
import { NewTrunkLink } from './matrix/new-trunk-link.tsx'
import { TrunkMatrix } from './matrix/trunk-matrix.tsx'
import { useRowsInView } from './matrix/use-rows-in-view.ts'
import { rowCode } from './matrix/row-code.ts'
import { useTrunkRows } from './matrix/use-trunk-rows.ts'
import { PartFailure } from '../../ui/part-failure.tsx'
import { lazyDialog, lazyPart } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.trunks)

// Most visits need none of these, so they load on demand.
const FilterNotices = lazyPart(async () => (await import('./matrix/filter-notices.tsx')).FilterNotices)
const NewTrunkDialog = lazyDialog(async () => (await import('./new-trunk/new-trunk-dialog.tsx')).NewTrunkDialog)
const NoMatch = lazyPart(async () => (await import('../../shared/no-match.tsx')).NoMatch)
const NoTrunks = lazyPart(async () => (await import('./matrix/no-trunks.tsx')).NoTrunks)
const RegionFailurePanels = lazyPart(
  async () => (await import('../../shared/region-failure-panels.tsx')).RegionFailurePanels,
)

/** Every trunk of the account, and in which Region its calls are processed. */
export function TrunksPage() {
  const search = route.useSearch()
  const list = useListFilters(trunkFilters)
  const { filters, clear } = list
  const client = useQueryClient()
  const lists = useAccountLists()
  const { seen, rowRef } = useRowsInView()
  const { TrunkRow, isCodeMissing, rows, maybe, readings, reading, readAll } = useTrunkRows(lists, seen, filters)
  const failures = regionFailures(lists.failures, readings)

  // Fetches what is on the page now, and the rest when it is next shown.
  const refresh = () => void client.invalidateQueries()

  // Only one button to clear the filters, where it is expected.
  const noResult = TrunkRow !== undefined && lists.trunks.length > 0 && rows.length === 0
  const toldUnknown = filters.unknown.length > 0 && !noResult

  return (
    <div className="flex min-h-0 flex-1 flex-col max-md:block">
      <ListHeader
        title="Trunks"
        actions={<NewTrunkLink />}
        filters={
          <FilterBar
            label="Trunks"
            placeholder="Name, URI, SID or number"
            controls={list}
            canClear={list.isFiltering && !noResult && !toldUnknown}
          />
        }
        status={
          <ListStatus
            shown={rows.length}
            total={lists.trunks.length}
            notRead={lists.pending ? [] : regionCodes.filter((region) => !lists.regionsRead.includes(region))}
            updatedAt={TrunkRow ? lists.updatedAt : null}
            reading={reading}
          />
        }
        onRefresh={refresh}
      />
      {failures.length > 0 && <RegionFailurePanels failures={failures} reading={reading} />}
      {(filters.unknown.length > 0 || maybe.length > 0) && (
        <FilterNotices
          unknown={filters.unknown}
          maybe={maybe}
          onClear={toldUnknown ? clear : undefined}
          onReadAll={readAll}
        />
      )}
      <div className="relative min-h-80 flex-1 scroll-pt-9 scroll-pl-71 overflow-auto max-md:min-h-0 max-md:overflow-visible max-md:[&>table]:block max-md:[&>table]:min-w-0! max-md:[&>table>tbody]:block">
        <TrunkMatrix
          sort={filters.sort}
          onSort={(sort) => list.write({ sort: sort === 'name' ? '' : sort }, 'chosen')}
          failedIn={lists.failures.map(({ region }) => region)}
        >
          {TrunkRow &&
            rows.map((row) => <TrunkRow key={row.trunk.key} row={row} rowRef={rowRef} onReadAll={readAll} />)}
        </TrunkMatrix>
        {isCodeMissing && <PartFailure shape="inline" onAgain={rowCode.load} />}
        {(lists.trunks.length === 0 ? lists.pending : !TrunkRow && !isCodeMissing) && <ReadingTrunks />}
        {lists.trunks.length === 0 && !lists.pending && <NoTrunks regionsRead={lists.regionsRead} />}
        {noResult && (
          <NoMatch
            what="trunk"
            query={filters.query}
            otherFilters={isFilteringBeside(trunkFilters, filters)}
            partly={maybe.length > 0 && ': none of those loaded'}
            onClear={clear}
          >
            {filters.query.trim() !== '' &&
              'Search covers names, Termination URIs, SIDs, numbers in any format, and origination hosts of trunks that were in view.'}
          </NoMatch>
        )}
      </div>
      <Legend />
      {search.new && !lists.pending && (
        <NewTrunkDialog key={search.new} region={regionOfUrl(search.new)} lists={lists} />
      )}
    </div>
  )
}

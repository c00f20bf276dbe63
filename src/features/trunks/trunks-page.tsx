import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { paths } from '../../paths/paths.ts'
import { regionCodes, regionOfUrl } from '../../domain/base/region.ts'
import { useAccountLists } from '../../account/account-lists-queries.ts'
import { Legend } from './matrix/legend.tsx'
import { ListStatus } from './matrix/list-status.tsx'
import { ReadingTrunks } from './matrix/reading-trunks.tsx'
import { regionFailures } from '../../account/region-failures.ts'
import { withUrlText } from '../../domain/base/url-choices.ts'
import { type FilterKey, isFiltering, parseTrunkFilters, withoutFilters } from './matrix/trunk-filters.ts'
import { PageHead } from './matrix/page-head.tsx'
import { TrunkMatrix } from './matrix/trunk-matrix.tsx'
import { useRowsInView } from './matrix/use-rows-in-view.ts'
import { useTrunkRows } from './matrix/use-trunk-rows.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.trunks)

// Most visits need none of these: they are no part of the first load.
const FilterNotices = lazyPart(() => import('./matrix/filter-notices.tsx'), 'FilterNotices')
const NewTrunkDialog = lazyPart(() => import('./new-trunk/new-trunk-dialog.tsx'), 'NewTrunkDialog')
const NoResult = lazyPart(() => import('./matrix/no-trunks.tsx'), 'NoResult')
const NoTrunks = lazyPart(() => import('./matrix/no-trunks.tsx'), 'NoTrunks')
const RegionFailurePanels = lazyPart(() => import('../../shared/region-failure-panels.tsx'), 'RegionFailurePanels')

/** Every trunk of the account, and in which Region its calls are processed. */
export function TrunksPage() {
  const search = route.useSearch()
  const filters = parseTrunkFilters(search)
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const searchRef = useRef<HTMLInputElement>(null)
  const lists = useAccountLists()
  const { seen, rowRef } = useRowsInView()
  const { TrunkRow, rows, maybe, readings, reading, readAll } = useTrunkRows(lists, seen, filters)
  const failures = regionFailures(lists.failures, readings)

  const filter = (key: FilterKey, value: string) =>
    void navigate({ search: (before) => withUrlText(before, key, value), replace: key === 'q', resetScroll: false })
  const clear = () => {
    void navigate({ search: withoutFilters, resetScroll: false })
    // The button goes away with what it clears.
    searchRef.current?.focus()
  }
  // Everything on the page again; what is not on it is read again when it next is.
  const refresh = () => void client.invalidateQueries()

  // One offer to clear them, where it is looked for.
  const noResult = TrunkRow !== undefined && lists.trunks.length > 0 && rows.length === 0
  const toldUnknown = filters.unknown.length > 0 && !noResult

  return (
    <div className="flex min-h-0 flex-1 flex-col max-md:block">
      <title>Trunks · Regional SIP Trunks</title>
      <PageHead
        filters={filters}
        onFilter={filter}
        onClear={isFiltering(filters) && !noResult && !toldUnknown ? clear : undefined}
        onRefresh={refresh}
        searchRef={searchRef}
      >
        <ListStatus
          shown={rows.length}
          total={lists.trunks.length}
          notRead={lists.pending ? [] : regionCodes.filter((region) => !lists.regionsRead.includes(region))}
          updatedAt={TrunkRow ? lists.updatedAt : null}
          reading={reading}
        />
      </PageHead>
      {failures.length > 0 && <RegionFailurePanels failures={failures} reading={reading} />}
      {(filters.unknown.length > 0 || maybe.length > 0) && (
        <FilterNotices filters={filters} maybe={maybe} onClear={toldUnknown ? clear : undefined} onReadAll={readAll} />
      )}
      <div className="relative min-h-80 flex-1 scroll-pt-9 scroll-pl-71 overflow-auto max-md:min-h-0 max-md:overflow-visible max-md:[&>table]:block max-md:[&>table]:min-w-0! max-md:[&>table>tbody]:block">
        <TrunkMatrix
          sort={filters.sort}
          onSort={(sort) => filter('sort', sort === 'name' ? '' : sort)}
          failedIn={lists.failures.map(({ region }) => region)}
        >
          {TrunkRow &&
            rows.map((row) => <TrunkRow key={row.trunk.key} row={row} rowRef={rowRef} onReadAll={readAll} />)}
        </TrunkMatrix>
        {(lists.trunks.length === 0 ? lists.pending : !TrunkRow) && <ReadingTrunks />}
        {lists.trunks.length === 0 && !lists.pending && <NoTrunks regionsRead={lists.regionsRead} />}
        {noResult && (
          <NoResult
            query={filters.query}
            otherFilters={filters.active !== null || filters.instance !== null || filters.now !== null}
            partly={maybe.length > 0}
            onClear={clear}
          />
        )}
      </div>
      <Legend />
      {search.new && !lists.pending && (
        <NewTrunkDialog key={search.new} region={regionOfUrl(search.new)} lists={lists} />
      )}
    </div>
  )
}

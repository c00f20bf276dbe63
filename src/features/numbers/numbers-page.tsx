import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { withUrlText } from '../../domain/base/url-choices.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { MarkedBar } from './marked-bar.tsx'
import { noMarks, toggleMark } from './marks.ts'
import { NoNumberFound, NoNumbers } from './no-numbers.tsx'
import {
  isFiltering,
  needsRoutes,
  type NumberFilterKey,
  parseNumberFilters,
  withoutNumberFilters,
} from './number-filters.ts'
import { NumbersGrid } from './numbers-grid.tsx'
import { NumbersHead } from './numbers-head.tsx'
import { NumbersNotices } from './numbers-notices.tsx'
import { NumbersStatus } from './numbers-status.tsx'
import { useCsvDownload } from './use-csv-download.ts'
import { trunkNamesOf, useDirectory } from './use-directory.ts'
import { useKnownRoutes } from './use-known-routes.ts'
import { useNumbersGrid } from './use-numbers-grid.ts'
import { useRestJob } from './use-rest-job.ts'
import { useSelection } from './use-selection.ts'

const page = getRouteApi(paths.numbers)

/** Every number of the account: what each Region would do with it, and which of them answers it now. */
export function NumbersPage() {
  const filters = parseNumberFilters(page.useSearch())
  const navigate = page.useNavigate()
  const [marks, setMarks] = useState(noMarks)
  const searchRef = useRef<HTMLInputElement>(null)
  const lists = useAccountLists()
  const directory = useDirectory()
  const trunkNames = trunkNamesOf(lists.trunks)
  const routes = useKnownRoutes()
  const selected = useSelection(directory, filters, trunkNames, routes)
  const rows = selected?.rows ?? []
  const grid = useNumbersGrid(rows, directory, lists, trunkNames)
  const { downloading, download } = useCsvDownload(directory, trunkNames)
  // What was read is in the directory a moment later.
  const listing = lists.pending || lists.numberRegionsRead.some((region) => !directory.regionsRead.includes(region))
  const total = directory.rows.length
  const job = useRestJob({ directory, trunkNames, routes, selected, query: filters.query, listing })

  const filter = (key: NumberFilterKey, value: string) =>
    void navigate({
      search: (before) => withUrlText(before, key, value),
      replace: key === 'q',
      resetScroll: false,
    })
  const clear = () => {
    void navigate({ search: withoutNumberFilters, resetScroll: false })
    // The button goes away with what it clears.
    searchRef.current?.focus()
  }

  const noResult = total > 0 && selected !== null && rows.length === 0 && isFiltering(filters) && !listing
  return (
    <div className="flex min-h-0 flex-1 flex-col max-md:block">
      <title>Numbers · Regional SIP Trunks</title>
      <NumbersHead
        filters={filters}
        onFilter={filter}
        onClear={isFiltering(filters) && !noResult ? clear : undefined}
        onRefresh={() => {
          lists.refresh()
          grid.routes.refresh()
        }}
        onDownload={rows.length > 0 ? () => download(rows) : undefined}
        downloading={downloading}
        searchRef={searchRef}
      >
        <NumbersStatus
          total={total}
          selected={selected}
          filters={filters}
          listing={listing}
          notRead={regionCodes.filter((region) => !directory.regionsRead.includes(region))}
          updatedAt={lists.updatedAt}
        />
      </NumbersHead>
      <NumbersNotices
        filters={filters}
        filtering={needsRoutes(filters)}
        job={job}
        found={selected?.found ?? 0}
        listing={listing}
        failures={lists.failures}
        routes={grid.routes}
      />
      <MarkedBar
        marks={marks}
        rows={rows}
        onMark={setMarks}
        onClear={() => {
          setMarks(noMarks)
          // The bar goes away with what it clears.
          searchRef.current?.focus()
        }}
      />
      <div
        {...grid.scroller}
        className="relative min-h-80 flex-1 scroll-pt-9 scroll-pl-48 overflow-auto max-md:min-h-0 max-md:overflow-visible max-md:[&>table]:block max-md:[&>table]:min-w-0! max-md:[&>table>tbody]:block"
      >
        {(rows.length > 0 || total > 0 || listing) && (
          <NumbersGrid
            rows={rows}
            grid={grid}
            order={filters.order}
            onOrder={(order) => filter('sort', order === 'number' ? '' : order)}
            marks={marks}
            onMark={(number, range) => setMarks(toggleMark(marks, rows, number, range))}
            busy={selected !== null && selected.filters.query !== filters.query}
          />
        )}
        {total === 0 && !listing && <NoNumbers regionsRead={directory.regionsRead} />}
        {noResult && <NoNumberFound query={filters.query} notRead={selected.found - selected.judged} onClear={clear} />}
      </div>
    </div>
  )
}

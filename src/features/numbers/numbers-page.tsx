import { Link } from '@tanstack/react-router'
import { Download, Hash } from 'lucide'
import { useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { isFilteringBeside } from '../../shared/list-filters.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { ListHeader } from '../../ui/list-header.tsx'
import { FilterBar } from '../../shared/filter-bar.tsx'
import { NoMatch } from '../../shared/no-match.tsx'
import { useListFilters } from '../../shared/use-list-filters.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { MarkedBar } from './marked-bar.tsx'
import { noMarks, toggleMark } from './marks.ts'
import { needsRoutes, numberFilters } from './number-filters.ts'
import { NumbersGrid } from './numbers-grid.tsx'
import { NumbersNotices } from './numbers-notices.tsx'
import { NumbersStatus } from './numbers-status.tsx'
import { useCsvDownload } from './use-csv-download.ts'
import { trunkNamesOf, useDirectory } from './use-directory.ts'
import { useKnownRoutes } from './use-known-routes.ts'
import { useNumbersGrid } from './use-numbers-grid.ts'
import { useRestJob } from './use-rest-job.ts'
import { useSelection } from './use-selection.ts'
import { NothingListed } from '../../shared/nothing-listed.tsx'

export function NumbersPage() {
  const list = useListFilters(numberFilters)
  const { filters, isFiltering } = list
  const [marks, setMarks] = useState(noMarks)
  const lists = useAccountLists()
  const directory = useDirectory()
  const trunkNames = trunkNamesOf(lists.trunks)
  const routes = useKnownRoutes()
  const selected = useSelection(directory, filters, trunkNames, routes)
  const rows = selected?.rows ?? []
  const grid = useNumbersGrid(rows, directory, lists, trunkNames)
  const { downloading, download } = useCsvDownload(directory, trunkNames)
  // The directory takes a moment longer than the lists.
  const listing = lists.pending || lists.numberRegionsRead.some((region) => !directory.regionsRead.includes(region))
  const total = directory.rows.length
  const job = useRestJob({ directory, trunkNames, routes, selected, query: filters.query, listing })

  const noResult = total > 0 && selected !== null && rows.length === 0 && isFiltering && !listing
  return (
    <div className="flex min-h-0 flex-1 flex-col max-md:block">
      <ListHeader
        title="Numbers"
        actions={
          <>
            <Link to={paths.bulkPlan} className={buttonClass()}>
              Re-route many…
            </Link>
            {rows.length > 0 && (
              <Button icon={Download} busy={downloading} onClick={() => download(rows)}>
                CSV
              </Button>
            )}
          </>
        }
        filters={
          <FilterBar
            label="Numbers"
            placeholder="Number, name, SID or trunk"
            controls={list}
            canClear={isFiltering && !noResult}
          />
        }
        status={
          <NumbersStatus
            total={total}
            selected={selected}
            filtering={isFiltering}
            byRoute={needsRoutes(filters)}
            listing={listing}
            notLoaded={regionCodes.filter((region) => !directory.regionsRead.includes(region))}
            updatedAt={lists.updatedAt}
          />
        }
        onRefresh={() => {
          lists.refresh()
          grid.routes.refresh()
        }}
      />
      <NumbersNotices
        unknown={filters.unknown}
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
          // The clicked button disappears.
          list.focus()
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
            order={filters.sort}
            onOrder={(order) => list.write({ sort: order === 'number' ? '' : order }, 'chosen')}
            marks={marks}
            onMark={(number, range) => setMarks(toggleMark(marks, rows, number, range))}
            busy={selected !== null && selected.filters.query !== filters.query}
          />
        )}
        {total === 0 && !listing && (
          <NothingListed
            what="numbers"
            icon={Hash}
            regionsRead={directory.regionsRead}
            title="No numbers in this account"
          >
            This page lists each number of the account with the Region that its calls are routed to.
          </NothingListed>
        )}
        {noResult && (
          <NoMatch
            what="number"
            query={filters.query}
            otherFilters={isFilteringBeside(numberFilters, filters)}
            partly={selected.found > selected.judged && ' among the routes loaded so far'}
            onClear={list.clear}
          >
            You can search by number in any format, name, SID or trunk name.
          </NoMatch>
        )}
      </div>
    </div>
  )
}

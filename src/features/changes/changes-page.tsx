import { Link } from '@tanstack/react-router'
import { Download } from 'lucide'
import { paths } from '../../paths/paths.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass, linkClass } from '../../ui/button-class.ts'
import { ListHeader } from '../../ui/list-header.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import { FilterBar } from '../../shared/filter-bar.tsx'
import { isFilteringBeside } from '../../shared/list-filters.ts'
import { NoMatch } from '../../shared/no-match.tsx'
import { UnknownFilters } from '../../shared/unknown-filters.tsx'
import { type ListFilters, useListFilters } from '../../shared/use-list-filters.ts'
import { changeFilters, filterChanges, whoChoices } from './change-filters.ts'
import type { LedgerReading } from '../../ledger/change-ledger.ts'
import { useChangeRecords, useChangesReading } from '../../ledger/use-change-records.ts'
import { changeLines } from './change-lines.ts'
import { ChangesTable } from './changes-table.tsx'
import { changesAsCsv, changesAsJson } from './export-changes.ts'

/** Every re-route made in this console, newest first. */
export function ChangesPage() {
  const list = useListFilters(changeFilters)
  const { filters, isFiltering } = list
  const records = useChangeRecords()
  const ledger = useChangesReading()
  const now = useServerNow(1_000)
  const shown = filterChanges(records, filters, now)
  const lines = filters.run === null ? changeLines(shown) : shown.map((change) => ({ kind: 'change', change }) as const)
  const rows = useFirstRows(lines, 100)
  const fileName = `changes-${new Date(now).toISOString().slice(0, 16).replace(':', '')}Z`
  const download = (format: 'CSV' | 'JSON') =>
    format === 'CSV'
      ? saveFile(`${fileName}.csv`, 'text/csv', [changesAsCsv(shown, records, now)])
      : saveFile(`${fileName}.json`, 'application/json', [changesAsJson(shown, records, now)])

  return (
    <>
      <ListHeader
        title="Changes"
        about={
          filters.run === null ? (
            'Every re-route made in this console, kept in this browser.'
          ) : (
            <>
              The changes of one run over many numbers.{' '}
              <Link to={paths.bulkRun} params={{ run: filters.run }} className={linkClass}>
                The run
              </Link>
            </>
          )
        }
        actions={
          shown.length > 0 &&
          (['CSV', 'JSON'] as const).map((format) => (
            <Button key={format} icon={Download} onClick={() => download(format)}>
              {format}
              <span className="sr-only"> of {counted(shown.length, 'change')}, download</span>
            </Button>
          ))
        }
        filters={
          (records.length > 0 || isFiltering) && (
            <FilterBar
              label="Changes"
              placeholder="URI, number, name or reason"
              controls={list}
              options={{ who: whoChoices(filters, records) }}
              canClear={isFiltering && shown.length > 0}
            />
          )
        }
        status={
          (records.length > 0 || isFiltering) &&
          ledger !== 'reading' && (
            <span role="status">
              {shown.length === records.length
                ? counted(records.length, 'change')
                : `${shown.length} of ${counted(records.length, 'change')}`}
            </span>
          )
        }
      />
      <div className="px-6 pb-3 empty:hidden max-md:px-3">
        <UnknownFilters unknown={filters.unknown} />
      </div>
      <Listed lines={rows.shown} records={records} now={now} ledger={ledger} list={list} />
      <ShowMore of={rows} place="page" />
    </>
  )
}

type ListedProps = Parameters<typeof ChangesTable>[0] & {
  readonly ledger: LedgerReading
  readonly list: ListFilters<typeof changeFilters>
}

function Listed({ ledger, list: { filters, clear }, ...table }: ListedProps) {
  if (table.lines.length > 0) return <ChangesTable {...table} />
  if (ledger === 'reading') return <p className="px-6 py-4 text-text-2 max-md:px-3">Loading the changes…</p>
  if (table.records.length > 0) {
    return (
      <NoMatch
        what="change"
        query={filters.query}
        otherFilters={isFilteringBeside(changeFilters, filters)}
        onClear={clear}
      >
        {counted(table.records.length, 'change')} {table.records.length === 1 ? 'is' : 'are'} recorded.
      </NoMatch>
    )
  }
  return (
    <EmptyState
      title={ledger === 'unreadable' ? 'No re-route since this page loaded' : 'Nothing has been re-routed here yet'}
      action={
        <Link to={paths.trunks} className={buttonClass()}>
          All trunks
        </Link>
      }
    >
      Open a trunk in the Region that should process its calls, and press Re-route. Changes made elsewhere, such as by a
      script, are not recorded here.
    </EmptyState>
  )
}

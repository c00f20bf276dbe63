import { getRouteApi, Link } from '@tanstack/react-router'
import { Download } from 'lucide'
import { useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { counted } from '../../domain/verdict/words.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass, linkClass } from '../../ui/button-class.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { ChangeFilterBar } from './change-filter-bar.tsx'
import {
  type ChangeFilterKey,
  changeFilterKeys,
  filterChanges,
  isFilteringChanges,
  parseChangeFilters,
} from './change-filters.ts'
import { useChangeRecords, useChangesReading } from '../../ledger/use-change-records.ts'
import { changeLines } from './change-lines.ts'
import { ChangesTable } from './changes-table.tsx'
import { changesAsCsv, changesAsJson } from './export-changes.ts'

const page = getRouteApi(paths.changes)

const rowsAtATime = 100

/** Every re-route made in this console, newest first. */
export function ChangesPage() {
  const search = page.useSearch()
  const navigate = page.useNavigate()
  const records = useChangeRecords()
  const ledger = useChangesReading()
  const now = useServerNow(1_000)
  const [limit, setLimit] = useState(rowsAtATime)
  const filters = parseChangeFilters(search)
  const shown = filterChanges(records, filters, now)
  const lines = filters.run === null ? changeLines(shown) : shown.map((change) => ({ kind: 'change', change }) as const)
  const filtering = isFilteringChanges(filters)

  const filter = (key: ChangeFilterKey, value: string) =>
    void navigate({ search: (before) => ({ ...before, [key]: value }), replace: true, resetScroll: false })
  const clear = () =>
    void navigate({
      search: (before) => ({ ...before, ...Object.fromEntries(changeFilterKeys.map((key) => [key, undefined])) }),
      resetScroll: false,
    })
  const fileName = `changes-${new Date(now).toISOString().slice(0, 16).replace(':', '')}Z`

  return (
    <>
      <title>Changes · Regional SIP Trunks</title>
      <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
        <div className="min-w-0 flex-1">
          <h1 className="type-page-title leading-8 outline-none">Changes</h1>
          <p className="text-text-2">
            {filters.run === null ? (
              'Every re-route made in this console, kept in this browser.'
            ) : (
              <>
                Each change of one run over many numbers.{' '}
                <Link to={paths.bulkRun} params={{ run: filters.run }} className={linkClass}>
                  The run
                </Link>
              </>
            )}
          </p>
        </div>
        {shown.length > 0 && (
          <div className="flex flex-wrap gap-2">
            <Button
              icon={Download}
              onClick={() => saveFile(`${fileName}.csv`, 'text/csv', [changesAsCsv(shown, records, now)])}
            >
              CSV
              <span className="sr-only"> of {counted(shown.length, 'change')}, download</span>
            </Button>
            <Button
              icon={Download}
              onClick={() => saveFile(`${fileName}.json`, 'application/json', [changesAsJson(shown, records, now)])}
            >
              JSON
              <span className="sr-only"> of {counted(shown.length, 'change')}, download</span>
            </Button>
          </div>
        )}
        {(records.length > 0 || filtering) && (
          <ChangeFilterBar
            filters={filters}
            records={records}
            onFilter={filter}
            onClear={filtering && shown.length > 0 ? clear : undefined}
          >
            {ledger !== 'reading' && (
              <span role="status" className="ml-auto text-text-3">
                {shown.length === records.length
                  ? counted(records.length, 'change')
                  : `${shown.length} of ${counted(records.length, 'change')}`}
              </span>
            )}
          </ChangeFilterBar>
        )}
      </header>
      {filters.unknown.map((text) => (
        <Note key={text}>“{text}” in the address is none of the choices: it filters nothing.</Note>
      ))}
      {ledger === 'unreadable' && (
        <Note tone="warn" lead="The changes of earlier visits could not be read.">
          This browser did not open its storage for this page: what is listed was made since it was loaded.
        </Note>
      )}
      <Listed lines={lines.slice(0, limit)} records={records} now={now} reading={ledger === 'reading'} clear={clear} />
      {lines.length > limit && (
        <div className="px-6 py-3 max-md:px-3">
          <Button size="sm" onClick={() => setLimit(limit + rowsAtATime)}>
            Show {Math.min(rowsAtATime, lines.length - limit)} more of {lines.length}
          </Button>
        </div>
      )}
    </>
  )
}

type ListedProps = Parameters<typeof ChangesTable>[0] & { readonly reading: boolean; readonly clear: () => void }

function Listed({ reading, clear, ...list }: ListedProps) {
  if (list.lines.length > 0) return <ChangesTable {...list} />
  if (reading) return <p className="px-6 py-4 text-text-2 max-md:px-3">Reading the changes…</p>
  if (list.records.length > 0) {
    return (
      <EmptyState title="No change matches" action={<Button onClick={clear}>Clear filters</Button>}>
        {counted(list.records.length, 'change')} {list.records.length === 1 ? 'is' : 'are'} recorded.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Nothing was re-routed here yet"
      action={
        <Link to={paths.trunks} className={buttonClass()}>
          All trunks
        </Link>
      }
    >
      Open a trunk in the Region that should process its calls, and press Re-route. What somebody else writes, such as a
      script, is not recorded here.
    </EmptyState>
  )
}

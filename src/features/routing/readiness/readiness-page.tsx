import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { RefreshCw } from 'lucide'
import { paths } from '../../../paths/paths.ts'
import { regionCodes, regionLabel } from '../../../domain/base/region.ts'
import { useAccountLists } from '../../../account/use-account-lists.ts'
import { RegionFailurePanels } from '../../../shared/region-failure-panels.tsx'
import { regionFailures } from '../../../account/region-failures.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Note } from '../../../ui/note.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { Status } from '../../../ui/status.tsx'
import { counted } from '../../../domain/verdict/words.ts'
import { ReadinessFilterBar } from './readiness-filter-bar.tsx'
import {
  isFilteringReadiness,
  isShown,
  parseReadinessFilters,
  unknownReadinessFilterText,
} from './readiness-filters.ts'
import { TrunkFindings } from './trunk-findings.tsx'
import { useReadiness } from './use-readiness.ts'

const route = getRouteApi(paths.readiness)

/** What fails now, and what would fail elsewhere, over the whole account. */
export function ReadinessPage() {
  const search = route.useSearch()
  const filters = parseReadinessFilters(search)
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const lists = useAccountLists()
  const readiness = useReadiness(lists)
  const { trunks, done, readings, failing } = readiness
  const shown = trunks
    .map((one) => ({ ...one, shown: one.findings.filter((finding) => isShown(finding, filters)) }))
    .filter((one) => one.shown.length > 0)
  const hidden = trunks.flatMap(({ findings }) => findings.filter((finding) => !isShown(finding, filters))).length
  const reading = lists.pending || done < trunks.length
  const failures = regionFailures(lists.failures, readings)
  const clear = () => void navigate({ search: {}, resetScroll: false })
  const notRead = lists.pending ? [] : regionCodes.filter((code) => !lists.regionsRead.includes(code))

  return (
    <>
      <title>Readiness · Regional SIP Trunks</title>
      <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
        <h1 className="basis-full type-page-title leading-8">Readiness</h1>
        <p className="basis-full">
          {failing > 0 ? (
            <Status tone="bad">Calls of {counted(failing, 'trunk')} fail now</Status>
          ) : (
            <span className="text-text-2">
              No calls fail now{reading || notRead.length > 0 ? ', as far as was read' : ''}
            </span>
          )}
        </p>
        <ReadinessFilterBar
          filters={filters}
          onFilter={(key, value) =>
            void navigate({ search: (before) => ({ ...before, [key]: value || undefined }), resetScroll: false })
          }
          onClear={isFilteringReadiness(filters) ? clear : undefined}
        />
        <div className="-mr-2 ml-auto flex items-center gap-1 text-text-3">
          {reading && <Spinner />}
          <span>
            {done} of {counted(trunks.length, 'trunk')} read
            {notRead.length > 0 && `, ${notRead.map(regionLabel).join(', ')} not read`}
          </span>
          <IconButton icon={RefreshCw} label="Refresh" onClick={() => void client.invalidateQueries()} />
        </div>
      </header>
      {failures.length > 0 && <RegionFailurePanels failures={failures} reading={reading} />}
      <div className="grid flex-1 content-start gap-4 bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3">
        {filters.unknown.length > 0 && (
          <Note shape="box">
            {filters.unknown.map((one) => (
              <p key={one.key} className="wrap-anywhere">
                {unknownReadinessFilterText(one)}
              </p>
            ))}
          </Note>
        )}
        {shown.map((one) => (
          <TrunkFindings
            key={one.trunk.key}
            of={one}
            shown={one.shown}
            onReadAll={() => readiness.readAll(one.trunk)}
          />
        ))}
        {shown.length === 0 && !reading && (
          <EmptyState
            title={trunks.length === 0 ? 'No trunk was read' : 'No finding matches'}
            action={
              isFilteringReadiness(filters) && (
                <Button size="sm" onClick={clear}>
                  Clear filters
                </Button>
              )
            }
          >
            {trunks.length === 0
              ? 'Findings are about trunks; this account has none in the Regions that answered.'
              : 'Nothing that was read asks for attention.'}
          </EmptyState>
        )}
        <p role="status" className="text-text-2">
          {!reading &&
            summaryWords(
              shown.reduce((sum, one) => sum + one.shown.length, 0),
              hidden,
              filters.severity === null,
            )}
        </p>
      </div>
    </>
  )
}

function summaryWords(shown: number, hidden: number, hidesNotes: boolean): string {
  if (hidden === 0) return counted(shown, 'finding')
  return `${counted(shown, 'finding')}; ${hidden} more ${hidesNotes ? '(notes too) ' : ''}with other filters`
}

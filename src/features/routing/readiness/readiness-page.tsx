import { useQueryClient } from '@tanstack/react-query'
import { regionCodes, regionLabel } from '../../../domain/base/region.ts'
import { useAccountCheck } from '../../../account/account-check.ts'
import { useAccountLists } from '../../../account/use-account-lists.ts'
import { RegionFailurePanels } from '../../../shared/region-failure-panels.tsx'
import { regionFailures } from '../../../account/region-failures.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ListHeader } from '../../../ui/list-header.tsx'
import { Spinner } from '../../../ui/spinner.tsx'
import { thousands } from '../../../domain/base/thousands.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { FilterBar } from '../../../shared/filter-bar.tsx'
import { NoMatch } from '../../../shared/no-match.tsx'
import { UnknownFilters } from '../../../shared/unknown-filters.tsx'
import { useListFilters } from '../../../shared/use-list-filters.ts'
import { isShown, readinessFilters } from './readiness-filters.ts'
import { CheckedSoFar } from './checked-so-far.tsx'
import { TrunkFindings } from './trunk-findings.tsx'
import { useReadiness } from './use-readiness.ts'
import { PageBody } from '../../../ui/page-body.tsx'

/** What fails now and what would fail in standby Regions, for the whole account. */
export function ReadinessPage() {
  const list = useListFilters(readinessFilters)
  const { filters, isFiltering, clear } = list
  const client = useQueryClient()
  const lists = useAccountLists()
  const readiness = useReadiness(lists)
  const { trunks, readings } = readiness
  const check = useAccountCheck()
  const checked = check?.checked ?? 0
  const shown = trunks
    .map((one) => ({
      ...one,
      // Until a trunk has loaded, only what fails is certain: other findings may still get more numbers.
      shown: one.findings.filter((finding) => isShown(finding, filters) && (finding.fails || !one.pending)),
    }))
    .filter((one) => one.shown.length > 0)
  const hidden = trunks.flatMap(({ findings }) => findings.filter((finding) => !isShown(finding, filters))).length
  const reading = check === null || check.busy || readings.some((one) => one.reading)
  const failures = regionFailures(lists.failures, readings)
  const notRead = lists.pending ? [] : regionCodes.filter((code) => !lists.regionsRead.includes(code))

  return (
    <>
      <ListHeader
        title="Readiness"
        about={<CheckedSoFar trunks={trunks.length} check={check} reading={reading} />}
        filters={<FilterBar label="Findings" controls={list} canClear={isFiltering} />}
        status={
          <>
            {reading && <Spinner />}
            <span>
              {thousands(checked)} of {counted(trunks.length, 'trunk')} loaded
              {notRead.length > 0 && `, ${notRead.map(regionLabel).join(', ')} not loaded`}
            </span>
          </>
        }
        onRefresh={() => void client.invalidateQueries()}
      />
      {failures.length > 0 && <RegionFailurePanels failures={failures} reading={reading} />}
      <PageBody>
        <UnknownFilters unknown={filters.unknown} />
        {shown.map((one) => (
          <TrunkFindings
            key={one.trunk.key}
            of={one}
            shown={one.shown}
            onReadAll={() => readiness.readAll(one.trunk)}
          />
        ))}
        {shown.length === 0 && !reading && (
          <Nothing trunks={trunks.length} otherFilters={isFiltering} onClear={clear} />
        )}
        <p role="status" className="text-text-2">
          {!reading &&
            summaryWords(
              shown.reduce((sum, one) => sum + one.shown.length, 0),
              hidden,
              filters.severity === null,
            )}
        </p>
      </PageBody>
    </>
  )
}

type NothingProps = { readonly trunks: number; readonly otherFilters: boolean; readonly onClear: () => void }

function Nothing({ trunks, otherFilters, onClear }: NothingProps) {
  if (trunks === 0) {
    return (
      <EmptyState title="No trunks loaded">
        Findings are about trunks; this account has none in the Regions that answered.
      </EmptyState>
    )
  }
  const words = 'Nothing that has loaded needs attention.'
  if (!otherFilters) return <EmptyState title="No finding matches">{words}</EmptyState>
  return (
    <NoMatch what="finding" query="" otherFilters onClear={onClear}>
      {words}
    </NoMatch>
  )
}

function summaryWords(shown: number, hidden: number, hidesNotes: boolean): string {
  if (hidden === 0) return counted(shown, 'finding')
  return `${counted(shown, 'finding')}; ${hidden} more hidden by the filters${hidesNotes ? ' (notes are hidden by default)' : ''}`
}

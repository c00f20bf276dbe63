import { RefreshCw } from 'lucide'
import { useId } from 'react'
import type { FindingOf } from '../../domain/preflight/finding.ts'
import { findingKey, type PlannedFinding } from '../../domain/preflight/planned-reroutes.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import { FindingRow } from './finding-row.tsx'
import { NotCheckedRow } from './not-checked-row.tsx'
import { PassedRow } from './passed-row.tsx'
import { SeverityCounts } from './severity-counts.tsx'
import type { FixedFindings } from './use-fixed-finding.ts'
import type { Review } from './use-review.ts'
import { aboutOf, whoseWords } from './whose-text.ts'

type Props = {
  readonly review: Review
  readonly trunkKey: string | null
  readonly fixes: FixedFindings
}

/** Findings, worst first; passed checks are collapsed. */
export function PreflightSection({ review, trunkKey, fixes: { listRef, fixed } }: Props) {
  const titleId = useId()
  const nameOfTrunk = useNameOfTrunk()
  const { check, checking, plan } = review
  const findings = check?.findings ?? []
  const passed = findings.filter(({ severity }) => severity === 'passed')
  const notChecked = findings.filter(isNotChecked)
  const rest = findings.filter(({ severity }) => severity !== 'passed' && severity !== 'not-checked')
  return (
    <section aria-labelledby={titleId} aria-busy={checking}>
      <div className="mb-1.5 flex min-h-7 flex-wrap items-center gap-x-3 type-small">
        <h2 id={titleId} className="type-small font-semibold">
          Preflight
        </h2>
        {check && <SeverityCounts findings={findings} />}
        <span className="ml-auto text-text-3">
          {checking ? 'Checking…' : check && `Checked ${clockText(check.checkedAt)}`}
        </span>
        <IconButton icon={RefreshCw} label="Check again" size="sm" onClick={review.checkAgain} />
      </div>
      {check ? (
        <ul ref={listRef} className="rounded-control border border-line">
          {rest.map((finding) => (
            <FindingRow
              key={findingKey(finding)}
              finding={finding}
              about={{ ...aboutOf(finding, plan.target), nameOfTrunk }}
              fix={finding.fix}
              whose={whoseWords(finding, plan)}
              trunkKey={trunkKey}
              onFixed={() => fixed(finding)}
            />
          ))}
          {[...Map.groupBy(notChecked, placeNotRead)].map(([region, all]) => (
            <NotCheckedRow key={region} region={region} checks={all.map((finding) => finding.check)} />
          ))}
          {passed.length > 0 && <PassedRow passed={passed} />}
        </ul>
      ) : (
        <p className="flex items-center gap-2.5 rounded-control border border-line px-3 py-2.5 text-text-2">
          <Spinner /> Checking what would happen to these calls…
        </p>
      )}
    </section>
  )
}

type NotChecked = Extract<PlannedFinding, { id: 'not-checked' }>

const isNotChecked = (finding: PlannedFinding): finding is NotChecked => finding.id === 'not-checked'

const placeNotRead = ({ region, unread }: FindingOf<'not-checked'>): RegionCode | null =>
  unread === 'route' ? null : region

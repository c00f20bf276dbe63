import { RefreshCw } from 'lucide'
import { useId } from 'react'
import type { ReroutePlan } from '../domain/preflight.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Spinner } from '../ui/spinner.tsx'
import { clockText } from '../ui/time-text.ts'
import { FindingRow } from './finding-row.tsx'
import { NotCheckedRow } from './not-checked-row.tsx'
import { PassedRow } from './passed-row.tsx'
import { SeverityCounts } from './severity-counts.tsx'
import type { Review } from './use-review.ts'

type Props = { readonly plan: ReroutePlan; readonly review: Review; readonly trunkKey: string | null }

/** What would happen, worst first; what is as it should be, folded. */
export function PreflightSection({ plan, review, trunkKey }: Props) {
  const titleId = useId()
  const { check, checking } = review
  const findings = check?.findings ?? []
  const passed = findings.filter(({ severity }) => severity === 'passed')
  const notChecked = findings.filter(({ severity }) => severity === 'not-checked')
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
        <ul className="rounded-control border border-line">
          {rest.map((finding) => (
            <FindingRow key={JSON.stringify(finding)} finding={finding} plan={plan} trunkKey={trunkKey} />
          ))}
          {[...Map.groupBy(notChecked, ({ region }) => region)].map(([region, all]) => (
            <NotCheckedRow key={region} region={region} checks={all.map((finding) => finding.check)} />
          ))}
          {passed.length > 0 && <PassedRow passed={passed} />}
        </ul>
      ) : (
        <p className="flex items-center gap-2.5 rounded-control border border-line px-3 py-2.5 text-text-2">
          <Spinner /> Checking what these calls would meet…
        </p>
      )}
    </section>
  )
}

import { ChevronDown, ChevronUp, RefreshCw } from 'lucide-react'
import { useId, useState } from 'react'
import { type Finding, severities } from '../domain/finding.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Spinner } from '../ui/spinner.tsx'
import { clockText } from '../ui/time-text.ts'
import { checksInWords, passedSentence } from './check-words.ts'
import { FindingRow } from './finding-row.tsx'
import { severityLook } from './severity-look.ts'
import type { Review } from './use-review.ts'

type Props = { readonly plan: ReroutePlan; readonly review: Review; readonly trunkKey: string }

/** What would happen, worst first; what is as it should be, folded. */
export function PreflightSection({ plan, review, trunkKey }: Props) {
  const titleId = useId()
  const { check, checking } = review
  const findings = check?.findings ?? []
  const passed = findings.filter(({ severity }) => severity === 'passed')
  const rest = findings.filter(({ severity }) => severity !== 'passed')
  return (
    <section aria-labelledby={titleId} aria-busy={checking}>
      <div className="mb-1.5 flex min-h-7 flex-wrap items-center gap-x-3 type-small">
        <h2 id={titleId} className="type-small font-semibold">
          Preflight
        </h2>
        {check && <Counts findings={findings} />}
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

function Counts({ findings }: { readonly findings: readonly Finding[] }) {
  return severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return null
    const { icon, ink, count: words } = severityLook[severity]
    return (
      <span key={severity} className={`inline-flex items-center gap-1.5 whitespace-nowrap ${ink}`}>
        <Icon of={icon} size={14} />
        {words(count)}
      </span>
    )
  })
}

function PassedRow({ passed }: { readonly passed: readonly Finding[] }) {
  const [shown, setShown] = useState(false)
  const listId = useId()
  const { icon, ink } = severityLook.passed
  return (
    <li className="grid grid-cols-[16px_1fr_auto] items-center gap-x-2.5 py-1.5 pr-2 pl-3">
      <span className={ink}>
        <Icon of={icon} />
      </span>
      <span className="text-text-2">{checksInWords(passed.map(({ check }) => check))}</span>
      <Button
        size="sm"
        variant="ghost"
        endIcon={shown ? ChevronUp : ChevronDown}
        aria-expanded={shown}
        aria-controls={listId}
        onClick={() => setShown(!shown)}
      >
        {shown ? `Hide ${passed.length} passed` : `Show ${passed.length} passed`}
      </Button>
      <ul id={listId} hidden={!shown} className="col-start-2 pb-1 type-small text-text-2">
        {passed.map(({ check }) => (
          <li key={check}>{passedSentence(check)}</li>
        ))}
      </ul>
    </li>
  )
}

import type { Severity } from '../../domain/preflight/finding.ts'
import { severities } from '../../domain/preflight/finding.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { severityLook } from '../../ui/severity-look.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import type { ChangeRecord, RecordedFinding } from '../../ledger/change-record.ts'

export function ChangePreflight({ change: { preflight } }: { readonly change: ChangeRecord }) {
  return (
    <Card labelledBy="change-preflight">
      <CardHeader
        title="Preflight at the time"
        titleId="change-preflight"
        beside={preflight && <span className="type-small text-text-3">checked {clockText(preflight.checkedAt)}</span>}
      />
      {preflight ? (
        <ul>
          {severities
            .flatMap((severity) => preflight.findings.filter((finding) => finding.severity === severity))
            .map((finding, at) => (
              // Recorded findings are never added or reordered.
              // oxlint-disable-next-line react/no-array-index-key
              <Finding key={at} finding={finding} />
            ))}
        </ul>
      ) : (
        <p className="px-4 py-3 text-text-2">The preflight was not recorded.</p>
      )}
    </Card>
  )
}

const names: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  'overridable-blocker': 'Blocker, overridden',
  warning: 'Warning',
  note: 'Note',
  'not-checked': 'Not checked',
  passed: 'Passed',
}

function Finding({ finding: { severity, sentence } }: { readonly finding: RecordedFinding }) {
  const { icon, ink } = severityLook[severity]
  return (
    <li className="grid grid-cols-[16px_1fr] gap-x-2.5 border-b border-line px-4 py-2 last:border-b-0 max-md:px-3">
      <span className={`mt-0.5 ${ink}`}>
        <Icon of={icon} />
      </span>
      <p className="min-w-0 wrap-anywhere">
        <span className="text-text-3">{names[severity]}: </span>
        <CodedText>{sentence}</CodedText>
      </p>
    </li>
  )
}

import { Info, type IconNode, OctagonX, TriangleAlert } from 'lucide'
import type { SipUriFinding } from '../../../domain/origination/sip-uri-finding.ts'
import { sipUriWords } from '../../../domain/origination/sip-uri-text.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/button.tsx'
import { CodedText } from '../../../ui/coded-text.tsx'
import { Icon } from '../../../ui/icon.tsx'
import type { ParsedUrl } from './url-form.ts'

type Props = {
  readonly of: ParsedUrl['sipUrl']
  /** The field already shows what is refused. */
  readonly problemShown: boolean
  readonly onFix: (text: string) => void
}

/** Findings about the URI while it is typed, each with its fix if there is one. */
export function SipUriFindings({ of, problemShown, onFix }: Props) {
  // An unfinished URI is not wrong yet, unless there is a fix for it.
  const findings = (of.ok ? of.warnings : [of.problem]).filter(
    ({ severity, fix }) => severity !== 'refused' || fix !== null,
  )
  if (findings.length === 0) return null
  return (
    <ul aria-label="Findings about this URI" className="grid gap-2">
      {findings.map((finding) => (
        <Finding
          key={`${finding.kind} ${finding.part}`}
          of={finding}
          wordless={problemShown && finding.severity === 'refused'}
          onFix={onFix}
        />
      ))}
    </ul>
  )
}

const looks: Readonly<Record<SipUriFinding['severity'], { readonly icon: IconNode; readonly ink: string }>> = {
  refused: { icon: OctagonX, ink: 'text-text-2' },
  warning: { icon: TriangleAlert, ink: 'text-warn-ink' },
  note: { icon: Info, ink: 'text-text-2' },
}

type FindingProps = {
  readonly of: SipUriFinding
  readonly wordless: boolean
  readonly onFix: (text: string) => void
}

function Finding({ of, wordless, onFix }: FindingProps) {
  const { title, meaning, fixLabel } = sipUriWords(of)
  const { icon, ink } = looks[of.severity]
  const { fix } = of
  return (
    <li className="flex gap-2 type-small">
      {!wordless && (
        <span className={ink}>
          <Icon of={icon} size={14} className="mt-px" />
        </span>
      )}
      <div className="grid min-w-0 justify-items-start gap-1">
        {!wordless && (
          <p className="wrap-anywhere">
            <strong className="font-strong">{title}</strong> <CodedText>{meaning}</CodedText>
          </p>
        )}
        {fix !== null && fixLabel !== null && (
          <Button
            size="sm"
            onClick={() => {
              onFix(fix)
              announce(`The URI is now ${fix}`)
            }}
          >
            <span className="max-w-full truncate">{fixLabel}</span>
          </Button>
        )}
      </div>
    </li>
  )
}

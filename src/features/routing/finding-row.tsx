import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import type { Fix } from '../../domain/preflight/finding-fix.ts'
import type { Finding, Severity } from '../../domain/preflight/finding.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { trunkTabTitles } from '../../paths/trunk-tab.ts'
import { buttonClass, linkClass } from '../../ui/button-class.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { Icon } from '../../ui/icon.tsx'
import { findingText } from './finding-text.ts'
import type { FindingAbout } from './finding-about.ts'
import { FindingFix } from './fix/finding-fix.tsx'
import type { FormFix } from './fix/fix-text.ts'
import { severityLook } from '../../ui/severity-look.ts'

type Props = {
  readonly finding: Finding
  readonly about: FindingAbout
  readonly fix: Fix | null
  /** Null for a number that has no trunk in either Region. */
  readonly trunkKey: string | null
  /** The calls it affects, when the plan has several. */
  readonly whose?: string | null
  /** `review`: coloured by severity. `fails`: calls fail now because of it. `fact`: neutral, with the severity as a word. */
  readonly look?: 'review' | 'fails' | 'fact'
  /** What happens now, shown instead of what would happen. */
  readonly consequence?: string | null
  readonly onFixed: () => void
}

/** One finding: the cause, the call failure it would lead to, and how to fix it here or on the page that shows it. */
export function FindingRow(props: Props) {
  const { finding, about, fix, trunkKey, whose = null, look = 'review', onFixed } = props
  const { severity } = finding
  const { lead, title, howToFix, override, where, ...text } = findingText(finding, about)
  const consequence = props.consequence ?? text.consequence
  const blocks = look === 'review' && isBlocker(severity)
  const counts = isBlocker(severity) || severity === 'warning'
  const advice = [howToFix, look === 'review' ? override : null].filter((part) => part !== null).join(' ')
  const { icon, ink } = severityLook[look === 'fails' ? 'blocker' : severity]
  return (
    <li
      tabIndex={-1}
      data-finding
      data-blocker={blocks || undefined}
      className={`grid grid-cols-[16px_1fr] gap-x-2.5 border-b border-line py-2 pr-2 pl-3 -outline-offset-2 last:border-b-0 focus:outline-2 focus:outline-focus ${blocks || look === 'fails' ? 'relative before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-bad-solid' : ''}`}
    >
      <span className={`mt-0.5 ${look === 'fact' ? 'text-text-2' : ink}`}>
        <Icon of={icon} />
      </span>
      <div className="min-w-0 wrap-anywhere">
        <p className={counts ? 'font-strong' : 'text-text-2'}>
          {blocks && <span className="sr-only">Blocker: </span>}
          {look === 'fails' && <span className="text-bad-ink">Calls fail: </span>}
          {look === 'fact' && <span className="sr-only">{severityNames[severity]}: </span>}
          {lead !== null && <span className="type-mono-body font-medium">{lead} </span>}
          <CodedText>{title}</CodedText>
        </p>
        {whose !== null && <p className="type-small text-text-2">{whose}</p>}
        {consequence !== null && (
          <p className="type-small text-text-2">
            <CodedText>{consequence}</CodedText>
          </p>
        )}
        {(advice !== '' || (where !== null && counts)) && (
          <p className="type-small text-text-2">
            <CodedText>{trunkKey === null && where !== null ? fixWithoutTrunk(finding.region) : advice}</CodedText>{' '}
            {where && trunkKey !== null && (
              <Link
                to={paths.trunkTab}
                params={{ trunk: trunkKey, region: where.region, tab: where.tab }}
                hash={where.card}
                // Alone it must be as large as a target; in a sentence it need not.
                className={advice === '' ? `${linkClass} inline-block py-1` : linkClass}
              >
                {trunkTabTitles[where.tab]} in {regionLabel(where.region)}
              </Link>
            )}
          </p>
        )}
        {fix?.kind === 'create-instance' && trunkKey !== null && (
          <p className="mt-1.5">
            <Link
              to={paths.trunkTab}
              params={{ trunk: trunkKey, region: fix.region, tab: 'general' }}
              search={{ copy: fix.from }}
              state={{ openedDialog: true }}
              className={buttonClass({ size: 'sm' })}
            >
              Copy the instance from {regionLabel(fix.from)}…
            </Link>
          </p>
        )}
        {isFormFix(fix) && <FindingFix fix={fix} onFixed={onFixed} />}
      </div>
    </li>
  )
}

const severityNames: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  'overridable-blocker': 'Blocker, with a reason',
  warning: 'Warning',
  note: 'Note',
  'not-checked': 'Not checked',
  passed: 'Passed',
}

const isBlocker = (severity: Severity): boolean => severity === 'blocker' || severity === 'overridable-blocker'

const isFormFix = (fix: Fix | null): fix is FormFix => fix !== null && fix.kind !== 'create-instance'

/** The console cannot know which trunk the operator wants. */
const fixWithoutTrunk = (region: RegionCode): string =>
  `Associate the number with a trunk in ${regionLabel(region)}, on the Numbers tab of that trunk.`

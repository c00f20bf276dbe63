import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { formatE164 } from '../../domain/base/e164.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { linkClass } from '../../ui/button-class.ts'
import { CodedText } from '../../ui/coded-text.tsx'
import { Status, type StatusTone } from '../../ui/status.tsx'
import type { FindingGroup } from './plan-groups.ts'
import type { PlannedNumber } from './read-bulk-plan.ts'

type Props = {
  readonly title: string
  readonly tone: StatusTone
  readonly groups: readonly FindingGroup[]
  readonly children?: React.ReactNode
}

/** One reason per row, with its numbers and a link to the page where it can be fixed. */
export function PlanFindings({ title, tone, groups, children }: Props) {
  if (groups.length === 0) return null
  return (
    <section aria-label={title} className="border-t border-line px-4 py-3 max-md:px-3">
      <h3 className="font-strong">{title}</h3>
      <ul className="mt-1 grid">
        {groups.map((group) => (
          <li key={group.key} className="border-b border-line py-2 last:border-b-0">
            <Group group={group} tone={tone} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

function Group({ group, tone }: { readonly group: FindingGroup; readonly tone: StatusTone }) {
  const { text, trunk, numbers } = group
  const region = text.where?.region ?? numbers[0]?.to
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Status tone={tone}>
          {text.lead !== null && <span className="type-mono">{text.lead} </span>}
          {text.title}
        </Status>
        <span className="text-text-2">{counted(numbers.length, 'number')}</span>
      </p>
      <p className="type-small text-text-2">
        <CodedText>{[text.consequence, text.howToFix].filter(Boolean).join(' ')}</CodedText>{' '}
        {trunk && region && (
          <Link
            to={paths.trunkTab}
            params={{ trunk: trunk.key, region, tab: text.where?.tab ?? 'numbers' }}
            className={linkClass}
          >
            Open {trunk.name} in {regionLabel(region)}
          </Link>
        )}
      </p>
      <NumberList numbers={numbers} />
    </>
  )
}

const shownAtOnce = 200

function NumberList({ numbers }: { readonly numbers: readonly PlannedNumber[] }) {
  return (
    <details className="mt-1 type-small">
      <summary className="w-fit cursor-pointer text-text-2 max-md:min-h-11">
        {numbers.length === 1 ? 'Show number' : 'Show numbers'}
      </summary>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
        {numbers.slice(0, shownAtOnce).map(({ number, name }) => (
          <li key={number} className="whitespace-nowrap">
            <span className="type-mono-fine">{formatE164(number)}</span> <span className="text-text-3">{name}</span>
          </li>
        ))}
        {numbers.length > shownAtOnce && (
          <li className="text-text-3">and {thousands(numbers.length - shownAtOnce)} more</li>
        )}
      </ul>
    </details>
  )
}

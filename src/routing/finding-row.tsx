import { Link } from '@tanstack/react-router'
import { paths } from '../app/paths.ts'
import type { Finding } from '../domain/finding.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { trunkTabTitles } from '../trunks/trunk-tab.ts'
import { linkClass } from '../ui/button-class.ts'
import { Icon } from '../ui/icon.tsx'
import { findingText } from './finding-text.ts'
import { severityLook } from './severity-look.ts'

type Props = {
  readonly finding: Finding
  readonly plan: ReroutePlan
  /** Null for a number without a trunk in either Region. */
  readonly trunkKey: string | null
}

/** One finding: the thing, the call failure that it would cause, and where to mend it. */
export function FindingRow({ finding, plan, trunkKey }: Props) {
  const { severity } = finding
  const { icon, ink } = severityLook[severity]
  const { lead, title, consequence, mend, where } = findingText(finding, plan)
  const blocks = severity === 'blocker' || severity === 'overridable-blocker'
  const weight = blocks || severity === 'warning' ? 'font-strong' : 'text-text-2'
  return (
    <li
      tabIndex={-1}
      data-blocker={blocks || undefined}
      className={`grid grid-cols-[16px_1fr] gap-x-2.5 border-b border-line py-2 pr-2 pl-3 -outline-offset-2 last:border-b-0 focus:outline-2 focus:outline-focus ${blocks ? 'relative before:absolute before:inset-y-0 before:left-0 before:w-0.75 before:bg-bad-solid' : ''}`}
    >
      <span className={`mt-0.5 ${ink}`}>
        <Icon of={icon} />
      </span>
      <div className="min-w-0 wrap-anywhere">
        <p className={weight}>
          {blocks && <span className="sr-only">Blocker: </span>}
          {lead !== null && <span className="type-mono-body font-medium">{lead} </span>}
          {title}
        </p>
        {consequence !== null && <p className="type-small text-text-2">{consequence}</p>}
        {(mend !== null || (where !== null && blocks)) && (
          <p className="type-small text-text-2">
            {trunkKey === null && where !== null ? mendWithoutTrunk(finding.region) : mend}{' '}
            {where && trunkKey !== null && (
              <Link
                to={paths.trunkTab}
                params={{ trunk: trunkKey, region: where.region, tab: where.tab }}
                className={linkClass}
              >
                {trunkTabTitles[where.tab]} in {regionLabel(where.region)}
              </Link>
            )}
          </p>
        )}
      </div>
    </li>
  )
}

/** Which trunk it is to be the console cannot know. */
const mendWithoutTrunk = (region: RegionCode): string =>
  `Associate the number with a trunk in ${regionLabel(region)}, on the Numbers tab of that trunk.`

import { thousands } from '../../domain/base/thousands.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { movesOf, type PlanGroups } from './plan-groups.ts'
import type { PlannedNumber } from './read-bulk-plan.ts'

type Props = { readonly groups: PlanGroups; readonly changing: readonly PlannedNumber[] }

export function PlanSummary({ groups, changing }: Props) {
  const notLoaded = groups.notRead.length
  const heldBack = groups.blocked.length + groups.overridable.filter((one) => !changing.includes(one)).length
  return (
    <dl className="grid grid-cols-4 max-lg:grid-cols-2 max-md:grid-cols-1">
      <Count count={changing.length} label="will change">
        <ul className="grid gap-0.5">
          {movesOf(changing).map(({ from, implicit, to, count }) => (
            <li key={`${from} ${implicit} ${to}`} className="flex flex-wrap items-center gap-x-1.5">
              <span className="type-mono-fine">{thousands(count)}</span>
              <RegionChip region={from} />
              {implicit && <span className="text-text-3">by default, never set</span>}
              <span aria-hidden>→</span>
              <span className="sr-only">to</span>
              <RegionChip region={to} />
            </li>
          ))}
        </ul>
      </Count>
      <Count count={groups.alreadyThere.length} label="already there">
        The run does not change these.
      </Count>
      <Count count={heldBack} label="held back">
        {heldBack === 0 ? nothingBlocked(notLoaded) : 'Their calls may fail or go elsewhere; see below.'}
      </Count>
      <Count count={notLoaded} label="not loaded">
        {notLoaded === 0
          ? 'Every route has loaded.'
          : 'Where their calls go is not known. The run leaves them out: reload the plan to include them.'}
      </Count>
    </dl>
  )
}

/** Nobody knows whether numbers that have not loaded are blocked. */
const nothingBlocked = (notLoaded: number): string =>
  notLoaded === 0 ? 'Nothing is blocked.' : 'Nothing that has loaded is blocked.'

type CountProps = { readonly count: number; readonly label: string; readonly children: React.ReactNode }

function Count({ count, label, children }: CountProps) {
  return (
    <div className="border-r border-line px-4 py-3 last:border-r-0 max-md:border-r-0 max-md:border-b max-md:px-3 max-md:last:border-b-0">
      <dt className="flex items-baseline gap-1.5">
        <b className="type-title">{thousands(count)}</b> {label}
      </dt>
      <dd className="mt-1 type-small text-text-2">{children}</dd>
    </div>
  )
}

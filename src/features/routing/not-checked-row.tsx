import type { CheckId } from '../../domain/preflight/finding.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { Icon } from '../../ui/icon.tsx'
import { checksInWords } from './check-text.ts'
import { severityLook } from '../../ui/severity-look.ts'

type Props = {
  /** Null: a route has not loaded; routes belong to no Region. */
  readonly region: RegionCode | null
  readonly checks: readonly CheckId[]
}

/** All checks of one Region that were not made, in one row because they have one cause. */
export function NotCheckedRow({ region, checks }: Props) {
  const { icon, ink } = severityLook['not-checked']
  return (
    <li className="grid grid-cols-[16px_1fr] gap-x-2.5 border-b border-line py-2 pr-2 pl-3 text-text-2 last:border-b-0">
      <span className={`mt-0.5 ${ink}`}>
        <Icon of={icon} />
      </span>
      <div className="min-w-0">
        <p>Not checked: {region === null ? 'a route has not loaded' : `not loaded in ${regionLabel(region)}`}</p>
        <p className="type-small">{checksInWords(checks, checks.length)}</p>
      </div>
    </li>
  )
}

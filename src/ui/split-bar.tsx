import { regionLabel } from '../domain/base/region.ts'
import { thousands } from '../domain/base/thousands.ts'
import type { RegionCount } from '../domain/verdict/trunk-verdict.ts'
import { RegionMark } from './region-mark.tsx'
import { regionScope } from './region-scope.ts'
import { splitText } from './split-text.ts'

type Props = {
  readonly counts: readonly RegionCount[]
  /** How many are not known yet: a plain segment at the end. */
  readonly notRead?: number
}

/** Shares by Region, 6 px high; a segment is never too small to be seen. */
export function SplitBar({ counts, notRead = 0 }: Props) {
  const shown = counts.filter(({ count }) => count > 0)
  return (
    <div
      role="img"
      aria-label={splitText(counts, notRead)}
      className="flex h-1.5 max-w-44 gap-px overflow-hidden rounded-[2px]"
    >
      {shown.map(({ region, count }) => (
        <span key={region} {...regionScope(region)} className="min-w-1 basis-0 bg-r-fill" style={{ flexGrow: count }} />
      ))}
      {(notRead > 0 || shown.length === 0) && (
        <span className="min-w-1 basis-0 bg-line-strong" style={{ flexGrow: Math.max(notRead, 1) }} />
      )}
    </div>
  )
}

/** The same in figures beside marks: "■ 8 ◆ 2 · 154 not loaded". */
export function SplitCounts({ counts, notRead = 0 }: Props) {
  return (
    <ul className="flex flex-wrap gap-x-2.5 type-mono-fine text-text-2">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ region, count }) => (
          <li key={region} className="relative inline-flex items-center gap-1 whitespace-nowrap">
            <RegionMark region={region} size={9} />
            <span className="sr-only">{regionLabel(region)} </span>
            {thousands(count)}
            </li>
        ))}
      {notRead > 0 && <li className="font-ui whitespace-nowrap text-text-3">{thousands(notRead)} not loaded</li>}
    </ul>
  )
}

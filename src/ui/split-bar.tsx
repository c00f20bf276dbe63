import type { RegionCount } from '../domain/verdict/trunk-verdict.ts'
import { regionScope } from './region-scope.ts'
import { splitText } from './split-text.ts'

type Props = {
  readonly counts: readonly RegionCount[]
  /** How many are not loaded: a plain segment at the end. */
  readonly notRead?: number
}

/** Shares by Region, 6 px high. Every segment is wide enough to see. */
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

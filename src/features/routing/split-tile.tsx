import { regionLabel } from '../../domain/base/region.ts'
import { RegionMark } from '../../ui/region-mark.tsx'
import { regionScope } from '../../ui/region-scope.ts'
import { SplitBar } from '../../ui/split-bar.tsx'
import { Status } from '../../ui/status.tsx'
import type { OriginationSummary } from './origination-summary.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'

type Props = { readonly summary: OriginationSummary; readonly failing: number }

/** Numbers in several Regions, or not all known: a bar of shares, and a count beside each Region's code. */
export function SplitTile({ summary, failing }: Props) {
  const { counts, notRead, prepared, total } = summary
  const elsewhere = prepared.reduce((sum, { count }) => sum + count, 0)
  const look = failing === total ? 'border-bad-edge bg-bad-tint' : 'border-line-strong bg-raised'
  return (
    <div className={`flex min-h-15 items-center gap-3 rounded-control border px-4 py-2.5 ${look}`}>
      <div className="grid min-w-0 flex-1 gap-2">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {counts.map(({ region, count }) => (
            <li key={region} {...regionScope(region)} className="inline-flex items-center gap-1.5">
              <RegionMark region={region} />
              <b className="type-code text-r-ink">{regionLabel(region)}</b> {thousands(count)}
            </li>
          ))}
          {elsewhere > 0 && <li className="text-text-2">{counted(elsewhere, 'number')} not served</li>}
          {notRead > 0 && <li className="text-text-3">{thousands(notRead)} not loaded</li>}
        </ul>
        <SplitBar counts={counts} notRead={notRead} />
      </div>
      {failing > 0 && <FailingStatus failing={failing} />}
    </div>
  )
}

export function FailingStatus({ failing }: { readonly failing: number }) {
  return <Status tone="bad">Calls to {counted(failing, 'number')} fail</Status>
}

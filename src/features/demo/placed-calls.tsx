import { regionCodes } from '../../domain/base/region.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SplitBar } from '../../ui/split-bar.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import { countCalls, countsText } from './call-counts.ts'
import { callWords } from './call-text.ts'
import type { PlacedCall } from './use-test-calls.ts'

type Props = {
  /** Newest first. */
  readonly placed: readonly PlacedCall[]
  /** The turn of the call that the call path draws. */
  readonly shown: number
  readonly onShow: (call: PlacedCall) => void
}

export function PlacedCalls({ placed, shown, onShow }: Props) {
  const counts = countCalls(placed.map(({ result }) => result))
  return (
    <section aria-label="Test calls so far" className="grid gap-1.5 border-t border-line pt-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b className="font-strong">{placed.length} test calls:</b>
        <span>{countsText(counts)}</span>
        <span className="min-w-30">
          <SplitBar counts={regionCodes.map((region) => ({ region, count: counts[region] }))} />
        </span>
      </p>
      <ol className="grid max-h-40 overflow-auto type-small" reversed>
        {placed.map((one) => (
          <li key={one.turn}>
            <button
              type="button"
              aria-pressed={one.turn === shown}
              onClick={() => onShow(one)}
              className="flex w-full items-center gap-3 rounded-control px-2 py-1 text-left -outline-offset-2 hover:bg-hover aria-pressed:bg-raised max-md:min-h-11"
            >
              <span className="type-mono text-text-3">{clockText(one.at)}</span>
              {one.result.region && <RegionChip region={one.result.region} />}
              <span className="min-w-0 flex-1">{callWords(one.result, null).headline}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

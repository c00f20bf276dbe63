import type { ReactNode } from 'react'
import { type RegionCode, regions } from '../domain/base/region.ts'
import { RegionMark } from './region-mark.tsx'
import { regionScope } from './region-scope.ts'

type Props = {
  readonly region: RegionCode
  /** A fact under the name: since when, or what will happen here. */
  readonly detail?: ReactNode
  /** The state in words, at the right. */
  readonly state?: ReactNode
  /** `sm` in a dialog, where two are side by side. */
  readonly size?: 'md' | 'sm'
  /** `propagating`: not everywhere yet. `failing`: calls that arrive here fail now. */
  readonly look?: 'settled' | 'propagating' | 'failing'
}

const looks = {
  settled: 'border-r-edge bg-r-tint',
  propagating: 'border-dashed border-r-solid bg-r-tint',
  failing: 'border-bad-edge bg-bad-tint',
}

/** Where calls are processed: pattern, mark, code, country, and one fact. */
export function RegionTile({ region, detail, state, size = 'md', look = 'settled' }: Props) {
  const big = size === 'md'
  return (
    <div
      {...regionScope(region)}
      className={`relative flex items-center rounded-control border py-2.5 pr-3 pl-5 ${big ? 'min-h-15 gap-3' : 'gap-4'} ${looks[look]}`}
    >
      <span aria-hidden className="absolute -inset-y-px -left-px w-2 rounded-l-control bg-r-fill" />
      <RegionMark region={region} size={big ? 16 : 12} />
      <div className="min-w-0 flex-1">
        <p className={big ? 'type-region' : 'type-leg-title'}>
          <span className={`mr-1 font-mono font-strong tracking-[0] text-r-ink ${big ? 'text-[15px]' : ''}`}>
            {regions[region].label}
          </span>{' '}
          {regions[region].country}
        </p>
        {detail !== undefined && <p className="type-small text-balance text-text-2">{detail}</p>}
      </div>
      {state}
    </div>
  )
}

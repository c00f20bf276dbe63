import type { ReactNode } from 'react'
import type { RegionCode } from '../domain/base/region.ts'
import { RegionChip } from './region-chip.tsx'

type Props = { readonly region: RegionCode; readonly children: ReactNode }

/** The subject of a dialog and its Region, under the title. */
export function SubjectInRegion({ region, children }: Props) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span className="min-w-0 wrap-anywhere">{children}</span> <RegionChip region={region} country />
    </span>
  )
}

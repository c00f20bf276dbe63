import type { RegionCode } from '../../../domain/base/region.ts'
import { RegionChip } from '../../../ui/region-chip.tsx'

type Props = { readonly name: string; readonly from: RegionCode; readonly to: RegionCode }

/** "East Mountain Office, US1 United States to IE1 Ireland". */
export function CopyTitle({ name, from, to }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <span className="wrap-anywhere">{name}:</span> <RegionChip region={from} country shortOnPhone /> <span>to</span>{' '}
      <RegionChip region={to} country shortOnPhone />
    </span>
  )
}

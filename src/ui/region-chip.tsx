import { type RegionCode, regions } from '../domain/base/region.ts'
import { RegionMark } from './region-mark.tsx'

type Props = {
  readonly region: RegionCode
  /** Dense places leave out the country, never the code. */
  readonly country?: boolean
  /** Hides the country on a phone. */
  readonly shortOnPhone?: boolean
}

/** A Region's name on every screen: mark, code and, if there is room, the country. */
export function RegionChip({ region, country = false, shortOnPhone = false }: Props) {
  return (
    <span data-region={region} className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap">
      <RegionMark region={region} />
      <b className="type-code text-r-ink">{regions[region].label}</b>
      {country && (
        <>
          {' '}
          <span className={shortOnPhone ? 'font-normal text-text-2 max-md:hidden' : 'font-normal text-text-2'}>
            {regions[region].country}
          </span>
        </>
      )}
    </span>
  )
}

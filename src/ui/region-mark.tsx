import { exhaustive } from '../domain/base/exhaustive.ts'
import type { RegionCode } from '../domain/base/region.ts'

/** US1 is a square, IE1 a diamond, AU1 a hexagon, so that colour is not needed. Always beside the code. */
export function RegionMark({ region, size = 12 }: { readonly region: RegionCode; readonly size?: 9 | 12 | 16 }) {
  return (
    <svg
      data-region={region}
      viewBox="0 0 12 12"
      width={size}
      height={size}
      aria-hidden
      className="block flex-none fill-r-solid"
    >
      <Shape region={region} />
    </svg>
  )
}

function Shape({ region }: { readonly region: RegionCode }) {
  switch (region) {
    case 'us1':
      return <rect x=".5" y=".5" width="11" height="11" rx="1.5" />
    case 'ie1':
      return (
        <>
          <path d="M6 0 12 6 6 12 0 6Z" />
          <path d="M3.2 6.2 6.2 3.2M5.8 8.8 8.8 5.8" className="fill-none stroke-surface" strokeWidth="1.2" />
        </>
      )
    case 'au1':
      return (
        <>
          <path d="M3 .8h6L12 6 9 11.2H3L0 6Z" />
          <path d="M6 4.4A1.6 1.6 0 1 1 6 7.6 1.6 1.6 0 1 1 6 4.4" className="fill-surface" />
        </>
      )
    default:
      return exhaustive(region)
  }
}

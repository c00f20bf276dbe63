import type { RegionCode } from '../domain/base/region.ts'
import { regionScope } from './region-scope.ts'

/** The band under the header: the pattern of the Region that the page is in, which the breadcrumb names. */
export function RegionBar({ region }: { readonly region: RegionCode }) {
  return <div {...regionScope(region)} aria-hidden className="h-1 flex-none bg-r-fill" />
}

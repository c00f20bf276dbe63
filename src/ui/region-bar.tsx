import type { RegionCode } from '../domain/base/region.ts'
import { regionScope } from './region-scope.ts'

/** The band under the header, with the pattern of the page's Region. The breadcrumb names the Region. */
export function RegionBar({ region }: { readonly region: RegionCode }) {
  return <div {...regionScope(region)} aria-hidden className="h-1 flex-none bg-r-fill" />
}

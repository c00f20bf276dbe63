import type { RegionCode } from '../domain/base/region.ts'

/** `<div {...regionScope(region)} className="bg-r-tint">`: inside, the `r-*` colours are this Region's. */
export const regionScope = (region: RegionCode): { readonly 'data-region': RegionCode } => ({ 'data-region': region })

import { regionLabel } from '../domain/base/region.ts'
import { thousands } from '../domain/base/thousands.ts'
import type { RegionCount } from '../domain/verdict/trunk-verdict.ts'

/** "8 in US1, 2 in IE1, 154 not loaded". */
export function splitText(counts: readonly RegionCount[], notRead = 0): string {
  const parts = counts.map(({ region, count }) => `${thousands(count)} in ${regionLabel(region)}`)
  return (notRead > 0 ? [...parts, `${thousands(notRead)} not loaded`] : parts).join(', ')
}

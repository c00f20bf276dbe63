import { regionLabel } from '../domain/base/region.ts'
import type { RegionCount } from '../domain/verdict/trunk-verdict.ts'

/** "8 in US1, 2 in IE1, 154 not read": the split in words. */
export function splitText(counts: readonly RegionCount[], notRead = 0): string {
  const parts = counts.map(({ region, count }) => `${count} in ${regionLabel(region)}`)
  return (notRead > 0 ? [...parts, `${notRead} not read`] : parts).join(', ')
}

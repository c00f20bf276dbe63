import { formatCidr } from '../base/ipv4.ts'
import { regionLabel } from '../base/region.ts'
import { andWords, someWords } from '../base/sentence-text.ts'
import { thousands } from '../base/thousands.ts'
import type { AddressEntry, UserEntry } from './access-comparison.ts'
import type { RegionCount } from './trunk-verdict.ts'

/** "US1", or "US1 (47) and IE1 (1)" when numbers are in several Regions. */
export function regionsOfNumbers(counts: readonly RegionCount[]): string {
  const [only, ...others] = counts
  if (only && others.length === 0) return regionLabel(only.region)
  return andWords(counts.map(({ region, count }) => `${regionLabel(region)} (${thousands(count)})`))
}

export const addressWords = (entries: readonly AddressEntry[]): string =>
  someWords(entries.map(({ entry }) => formatCidr(entry.cidr)))

export const userWords = (entries: readonly UserEntry[]): string => someWords(entries.map(({ userName }) => userName))

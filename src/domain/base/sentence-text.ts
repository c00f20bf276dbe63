import type { Instant } from './instant.ts'
import { type RegionCode, regionLabel } from './region.ts'
import { thousands } from './thousands.ts'
import { clockText } from './time-text.ts'

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' })
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' })

/** "US1, IE1, and AU1". */
export const andWords = (items: readonly string[]): string => conjunction.format(items)
export const orWords = (items: readonly string[]): string => disjunction.format(items)

/** "1 number", "48 numbers". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : more}`

/** Names at most three items: "a, b, c, and 9 more". */
export function someWords(items: readonly string[], shown = 3): string {
  const rest = items.length - shown
  return andWords(rest > 0 ? [...items.slice(0, shown), `${thousands(rest)} more`] : items)
}

/** "14:07", local. */
export const hourText = (at: Instant): string => clockText(at).slice(0, 5)

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const regionWords = (codes: readonly RegionCode[]): string => andWords(codes.map(regionLabel))

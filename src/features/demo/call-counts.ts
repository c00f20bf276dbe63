import { byRegion, type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'

/** Calls by the Region of their record. `none` counts the calls without a record. */
export type CallCounts = Readonly<Record<RegionCode | 'none', number>>

export const noCalls: CallCounts = { us1: 0, ie1: 0, au1: 0, none: 0 }

export const sumOfCounts = (one: CallCounts, other: CallCounts): CallCounts => ({
  ...byRegion((region) => one[region] + other[region]),
  none: one.none + other.none,
})

export const plusOne = (counts: CallCounts, key: keyof CallCounts): CallCounts => ({
  ...counts,
  [key]: counts[key] + 1,
})

export const countCalls = (calls: readonly { readonly record: { readonly region: RegionCode } | null }[]): CallCounts =>
  calls.reduce((counts, { record }) => plusOne(counts, record?.region ?? 'none'), noCalls)

/** "62 in US1, 38 in IE1, 2 without a record". */
export function countsText(counts: CallCounts): string {
  const parts = regionCodes.flatMap((region) =>
    counts[region] ? [`${thousands(counts[region])} in ${regionLabel(region)}`] : [],
  )
  return [...parts, ...(counts.none ? [`${thousands(counts.none)} without a record`] : [])].join(', ') || 'none'
}

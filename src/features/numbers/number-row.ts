import type { E164 } from '../../domain/base/e164.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { RegionCode } from '../../domain/base/region.ts'

/**
 * One number, with references to its entries in the Regions' lists, because there may be 100,000 numbers. Undefined: that
 * Region's list lacks it, or has not loaded.
 */
export type NumberRow = {
  readonly number: E164
} & Readonly<Record<RegionCode, NumberConfiguration | undefined>>

/** The configuration of the first Region that has one. */
export const firstConfiguration = (row: NumberRow): NumberConfiguration | undefined => row.us1 ?? row.ie1 ?? row.au1

/** The friendly name in that Region; names may differ between Regions. */
export const nameOfNumber = (row: NumberRow): string => firstConfiguration(row)?.friendlyName ?? ''

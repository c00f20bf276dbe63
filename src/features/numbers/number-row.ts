import type { E164 } from '../../domain/base/e164.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { RegionCode } from '../../domain/base/region.ts'

/**
 * One number of the account, as the Regions' lists tell. Kept flat, and with what the lists hold anyway: there may be
 * a hundred thousand. Undefined: that Region's list lacks it, or was not read so far.
 */
export type NumberRow = {
  readonly number: E164
} & Readonly<Record<RegionCode, NumberConfiguration | undefined>>

/** A number has at least one configuration, else no list names it; the first in the order of Regions speaks for it. */
export const firstConfiguration = (row: NumberRow): NumberConfiguration | undefined => row.us1 ?? row.ie1 ?? row.au1

/** What operators call it. A name may differ from Region to Region: the first that there is. */
export const nameOfNumber = (row: NumberRow): string => firstConfiguration(row)?.friendlyName ?? ''

import type { CapacityNote } from '../account/capacity.ts'
import { type RegionCode, regionLabel } from '../base/region.ts'
import { dayText } from '../base/time-text.ts'

/** Without a full stop. */
export const cpsUnknownText = (region: RegionCode): string =>
  `CPS in ${regionLabel(region)} unknown: Twilio’s API does not show it`

/** "CPS in IE1: 5, noted by M. Okafor on 24 Nov", without a full stop. */
export const cpsNotedText = (region: RegionCode, { cps, by, at }: CapacityNote): string =>
  `CPS in ${regionLabel(region)}: ${cps}, noted by ${by} on ${dayText(at, at)}`

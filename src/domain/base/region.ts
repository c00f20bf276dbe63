/**
 * The processing Regions ("Home Regions"), always in this order on every screen.
 * Source: twilio.com/docs/global-infrastructure/regional-sip-trunks.
 */
export const regionCodes = ['us1', 'ie1', 'au1'] as const

export type RegionCode = (typeof regionCodes)[number]

export type Region = { readonly code: RegionCode; readonly label: string; readonly country: string }

/** Regions have country names only; city names are for Edge Locations. */
export const regions: Readonly<Record<RegionCode, Region>> = {
  us1: { code: 'us1', label: 'US1', country: 'United States' },
  ie1: { code: 'ie1', label: 'IE1', country: 'Ireland' },
  au1: { code: 'au1', label: 'AU1', country: 'Australia' },
}

/** Where calls go when no route was ever written (R10). */
export const implicitRegion: RegionCode = 'us1'

/** Undefined unless the text is one of the three codes in lower case, as Twilio writes them. */
export function parseRegionCode(text: string): RegionCode | undefined {
  return regionCodes.find((code) => code === text)
}

/** A Region in a URL, where people type it in any case. */
export const regionOfUrl = (text: string | undefined): RegionCode | undefined =>
  parseRegionCode(text?.toLowerCase() ?? '')

export const regionLabel = (code: RegionCode): string => regions[code].label

/** One value for each Region, in the fixed order. */
export function byRegion<T>(make: (code: RegionCode) => T): Record<RegionCode, T> {
  return { us1: make('us1'), ie1: make('ie1'), au1: make('au1') }
}

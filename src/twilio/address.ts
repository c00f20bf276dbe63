import type { RegionCode } from '../domain/base/region.ts'

/** The three of Twilio's APIs that the console speaks: `api` is 2010-04-01, `trunking` v1, `routes` v2. */
export type Product = 'api' | 'trunking' | 'routes'

export type Method = 'GET' | 'POST' | 'DELETE'

/** A resource of one Region's API. `path` begins with the version: `/v1/Trunks`. */
export type ApiAddress = {
  readonly region: RegionCode
  readonly product: Product
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
}

/**
 * The console calls its own origin, so nothing leaks to another host when the API is not there:
 * `/twilio/ie1/trunking/v1/Trunks?PageSize=1000`. The `+` of a number stays raw, as Twilio's own client sends it.
 */
export function apiPath(
  region: RegionCode,
  product: Product,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString()
  return `/twilio/${region}/${product}${path}${search === '' ? '' : `?${search}`}`
}

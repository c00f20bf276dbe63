import type { RegionCode } from '../domain/base/region.ts'

/** The Twilio APIs that the console uses: `api` is 2010-04-01, `trunking` v1, `routes` v2. */
export type Product = 'api' | 'trunking' | 'routes'

export type Method = 'GET' | 'POST' | 'DELETE'

/** A resource of one Region's API. `path` starts with the version: `/v1/Trunks`. */
export type ApiAddress = {
  readonly region: RegionCode
  readonly product: Product
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
}

/**
 * The console calls its own origin, so nothing leaks to another host if the API is missing:
 * `/twilio/ie1/trunking/v1/Trunks?PageSize=1000`. The `+` of a number is not escaped, as in Twilio's own client.
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

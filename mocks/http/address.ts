import { homeEdge } from '../../src/domain/base/edge.ts'
import { parseRegionCode, type RegionCode } from '../../src/domain/base/region.ts'
import { type FaultProduct, faultProducts } from '../account/fault.ts'

export type Product = FaultProduct

/** Which Region's API a request is for, and the path there: `/v1/Trunks`. Resources know no other form of address. */
export type Address = { readonly region: RegionCode; readonly product: Product; readonly path: string }

/** Path form: `/twilio/{region}/{product}/v1/Trunks`. Null when Region or product is none. */
export function readPathForm(url: URL): Address | null {
  const [, , regionText = '', productText = '', ...rest] = url.pathname.replace(/\/$/, '').split('/')
  const region = parseRegionCode(regionText)
  const product = faultProducts.find((name) => name === productText)
  return region && product ? { region, product, path: `/${rest.join('/')}` } : null
}

/** The host that Twilio's own `url` fields name; outside US1 the edge is a required part of it. */
export const hostOf = (product: Product, region: RegionCode): string =>
  region === 'us1' ? `https://${product}.twilio.com` : `https://${product}.${homeEdge[region]}.${region}.twilio.com`

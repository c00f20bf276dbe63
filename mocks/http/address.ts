import { homeEdge } from '../../src/domain/base/edge.ts'
import { parseRegionCode, type RegionCode } from '../../src/domain/base/region.ts'
import { type FaultProduct, faultProducts } from '../account/fault.ts'

export type Product = FaultProduct

/** The Region, product and path (`/v1/Trunks`) of a request. Resources see only this form of address. */
export type Address = { readonly region: RegionCode; readonly product: Product; readonly path: string }

/** Path form: `/twilio/{region}/{product}/v1/Trunks`. Null when the Region or the product is unknown. */
export function parsePathForm(url: URL): Address | null {
  const [, , regionText = '', productText = '', ...rest] = url.pathname.replace(/\/$/, '').split('/')
  const region = parseRegionCode(regionText)
  const product = faultProducts.find((name) => name === productText)
  return region && product ? { region, product, path: `/${rest.join('/')}` } : null
}

/** The host in Twilio's `url` fields. Outside US1 the edge is a required part of the host. */
export const hostOf = (product: Product, region: RegionCode): string =>
  region === 'us1' ? `https://${product}.twilio.com` : `https://${product}.${homeEdge[region]}.${region}.twilio.com`

import { homeEdge, publicEdges } from '../../src/domain/base/edge.ts'
import { parseRegionCode, type RegionCode, regionCodes, regionLabel } from '../../src/domain/base/region.ts'
import { faultProducts } from '../account/fault.ts'
import { hostOf, type Product } from './address.ts'

/** A parsed Twilio host name. `foreign` means a product that the mock does not have. */
export type HostAddress =
  | { readonly kind: 'api'; readonly product: Product; readonly region: RegionCode }
  | { readonly kind: 'misdirected'; readonly message: string }
  | { readonly kind: 'foreign' }

const pattern = /^(api|trunking|routes)(?:\.([a-z0-9-]+))?(?:\.([a-z0-9-]+))?\.twilio\.com$/

const bareHost = (product: Product, region: RegionCode): string => hostOf(product, region).replace('https://', '')

/** A single label after the product is the Region, as in the official client. */
function regionAndEdge(first: string | undefined, second: string | undefined): readonly (string | undefined)[] {
  return second === undefined ? [first, undefined] : [second, first]
}

function isServed(region: RegionCode, edge: string | undefined): boolean {
  if (region !== 'us1') return edge === homeEdge[region]
  return edge === undefined || publicEdges.some(({ id }) => id === edge)
}

/**
 * Parses `product[.edge[.region]].twilio.com` (twilio.com/docs/global-infrastructure, the REST API in a non-US Region).
 * A host without the edge, or with an edge of another Region, is misdirected, and the message names the host to use.
 * Serving US1's data there, as Twilio once did, would hide the mistake.
 */
export function parseHostAddress(host: string): HostAddress {
  const [, productText, first, second] = pattern.exec(host.toLowerCase()) ?? []
  const product = faultProducts.find((name) => name === productText)
  if (!product) return { kind: 'foreign' }
  const [regionText, edge] = regionAndEdge(first, second)
  const region = parseRegionCode(regionText ?? 'us1')
  if (region && isServed(region, edge)) return { kind: 'api', product, region }
  const wanted = region ? [region] : regionCodes
  const hosts = wanted.map((code) => `${bareHost(product, code)} (${regionLabel(code)})`)
  return { kind: 'misdirected', message: `Nothing is served at ${host}. Use ${hosts.join(', ')}` }
}

/** Whether a host is Twilio's, for any product. */
export const isTwilioHost = (host: string): boolean => /^(?:[a-z0-9-]+\.)*twilio\.com$/.test(host)

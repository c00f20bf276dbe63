import type { RegionCode } from '../../src/domain/base/region.ts'

export const faultProducts = ['trunking', 'routes', 'api'] as const
export type FaultProduct = (typeof faultProducts)[number]

/** The resources of each product, by their name in the path. */
export const faultResources = {
  trunking: ['Trunks', 'OriginationUrls', 'CredentialLists', 'IpAccessControlLists', 'PhoneNumbers', 'Recording'],
  routes: ['Trunks', 'PhoneNumbers', 'SipDomains'],
  api: ['IpAccessControlLists', 'IpAddresses', 'CredentialLists', 'Credentials', 'IncomingPhoneNumbers', 'Calls'],
} as const

const accesses = ['read', 'write'] as const
type Access = (typeof accesses)[number]

type Target = {
  [P in FaultProduct]: P | `${P}.${(typeof faultResources)[P][number]}`
}[FaultProduct]

/** The requests that a fault affects: all, or those to one product or resource; optionally only reads or writes. */
export type Operation = 'any' | Access | Target | `${Target}.${Access}`

const targets: readonly Target[] = [
  ...faultProducts,
  ...faultResources.trunking.map((name) => `trunking.${name}` as const),
  ...faultResources.routes.map((name) => `routes.${name}` as const),
  ...faultResources.api.map((name) => `api.${name}` as const),
]

export const operations: readonly Operation[] = [
  'any',
  ...accesses,
  ...targets.flatMap((target): Operation[] => [target, `${target}.read`, `${target}.write`]),
]

/** The API answers with this status and does not process the request. */
const statusEffects = [
  'status-401',
  'status-403',
  'status-404',
  'status-409',
  'status-429',
  'status-500',
  'status-503',
] as const
export type StatusEffect = (typeof statusEffects)[number]

/**
 * `drop-connection` drops the connection before the request is processed, `drop-after-write` afterwards; the client
 * cannot tell them apart. `malformed-body` processes the request and answers with half of the JSON. `latency-2000`
 * processes the request and answers 2,000 ms later.
 */
export const effects = [...statusEffects, 'malformed-body', 'drop-connection', 'drop-after-write'] as const
export type Effect = (typeof effects)[number]
export type Latency = `latency-${number}`

/** `20-percent` affects a seeded random 20 percent of requests. `20-percent-autumn` uses another seed. */
export type Times = 'once' | 'always' | `next-${number}` | `${number}-percent` | `${number}-percent-${string}`

export type Fault = {
  /** `any` means each of the three Regions, so `any` with `once` strikes once in each. */
  readonly region: RegionCode | 'any'
  readonly operation: Operation
  readonly effect: Effect | Latency
  readonly times: Times
}

/** A fault with the number of matching requests so far, per Region. */
export type ArmedFault = Fault & { readonly met: Readonly<Partial<Record<RegionCode, number>>> }

export const arm = (fault: Fault): ArmedFault => ({ ...fault, met: {} })

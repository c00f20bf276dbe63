import type { RegionCode } from '../../src/domain/base/region.ts'

export const faultProducts = ['trunking', 'routes', 'api'] as const
export type FaultProduct = (typeof faultProducts)[number]

/** The resources of each product, by the name that stands in their paths. */
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

/** What a fault strikes: everything, a product or one of its resources; of these all, or only reads or writes. */
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

/** Answers without anything being processed. */
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
 * `drop-connection` drops it before anything is processed, `drop-after-write` when everything is: the client cannot
 * know. `malformed-body` answers what is processed with half of its JSON. `latency-2000` only takes so many
 * milliseconds longer.
 */
export const effects = [...statusEffects, 'malformed-body', 'drop-connection', 'drop-after-write'] as const
export type Effect = (typeof effects)[number]
export type Latency = `latency-${number}`

/** `20-percent` of the requests, drawn by a seed: `20-percent-autumn` draws others. */
export type Times = 'once' | 'always' | `next-${number}` | `${number}-percent` | `${number}-percent-${string}`

export type Fault = {
  /** `any` is each of the three Regions: with `once`, once in each of them. */
  readonly region: RegionCode | 'any'
  readonly operation: Operation
  readonly effect: Effect | Latency
  readonly times: Times
}

/** A fault with the number of requests that it has met, in each Region. */
export type ArmedFault = Fault & { readonly met: Readonly<Partial<Record<RegionCode, number>>> }

export const arm = (fault: Fault): ArmedFault => ({ ...fault, met: {} })

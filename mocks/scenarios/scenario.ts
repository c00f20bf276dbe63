import type { RegionCode } from '../../src/domain/base/region.ts'
import type { TrunkRow } from '../account/rows.ts'

/**
 * Describes an account. All times are milliseconds before the scenario is loaded. Scenario files import only types: the
 * code that builds the rows is passed as an argument, which keeps it out of the scenarios' chunks.
 */
export type Scenario = (world: World) => void

export type World = {
  trunk(spec: TrunkSpec): void
  numbers(spec: NumbersSpec): void
  /** Adds a name of another account (R1), by its name part. */
  foreignName(name: string): void
  /** Adds a name that is reserved because its last trunk was deleted (R13). */
  reservedName(name: string, deleted: number): void
}

export type RouteSpec = { readonly region: RegionCode; readonly set: number; readonly former?: RegionCode }

export type UrlSpec = {
  readonly to: string
  readonly name?: string
  readonly priority?: number
  readonly weight?: number
  readonly enabled?: boolean
}

/** One instance. A list that is left out is not attached. An empty list is attached. */
export type InstanceSpec = {
  readonly created: number
  readonly addresses?: { readonly list: string; readonly entries: readonly (readonly [name: string, cidr: string])[] }
  readonly users?: { readonly list: string; readonly names: readonly string[] }
  readonly urls?: readonly UrlSpec[]
  /** Calls per second. Scenarios' instances have been raised to 30 unless they say so. */
  readonly cps?: number
  readonly settings?: Partial<
    Pick<TrunkRow, 'secure' | 'recording' | 'transferMode' | 'cnamLookupEnabled' | 'disasterRecoveryUrl'>
  >
}

/** What a PBX of the trunk sends. */
type CallerSpec = readonly [name: string, address: string, user?: string]

export type TrunkSpec = {
  readonly name: string
  /** The name part of the Termination URI. */
  readonly domain: string
  /** Left out when the route was never written. */
  readonly route?: RouteSpec
  readonly instances: Readonly<Partial<Record<RegionCode, InstanceSpec>>>
  readonly callers?: readonly CallerSpec[]
}

/** What a number reaches in one Region: a trunk by its name part, a webhook, or nothing. */
export type Use = { readonly trunk: string } | { readonly webhook: string } | 'nothing'

/** Consecutive numbers with the same configuration. */
export type NumbersSpec = {
  readonly first: string
  readonly count: number
  /** The names of the first numbers. The others are named after the desk and numbered: "Claims desk 7". */
  readonly names: readonly string[]
  readonly desk?: string
  /** How many numbers of the desk come before these. */
  readonly after?: number
  readonly created: number
  readonly uses: Readonly<Partial<Record<RegionCode, Use>>>
  /** Left out when the route was never written, so calls go to US1. */
  readonly route?: RouteSpec
}

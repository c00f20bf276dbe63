import type { RegionCode } from '../../src/domain/base/region.ts'
import type { TrunkRow } from '../account/rows.ts'

/**
 * A named world, written in words of its own. Every length of time is milliseconds before the scenario is loaded.
 * Scenario files import types only: what builds the rows comes in as an argument and is in no scenario's chunk.
 */
export type Scenario = (world: World) => void

export type World = {
  trunk(spec: TrunkSpec): void
  numbers(spec: NumbersSpec): void
  /** Held by another account (R1); by its name part. */
  foreignName(name: string): void
  /** Reserved since its last trunk was deleted (R13). */
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

/** One instance. An access or credential list that is left out is not attached; an empty one is. */
export type InstanceSpec = {
  readonly created: number
  readonly addresses?: { readonly list: string; readonly entries: readonly (readonly [name: string, cidr: string])[] }
  readonly users?: { readonly list: string; readonly names: readonly string[] }
  readonly urls?: readonly UrlSpec[]
  readonly settings?: Partial<
    Pick<TrunkRow, 'secure' | 'recording' | 'transferMode' | 'cnamLookupEnabled' | 'disasterRecoveryUrl'>
  >
}

/** What a PBX of the trunk really sends. */
type CallerSpec = readonly [name: string, address: string, user?: string]

export type TrunkSpec = {
  readonly name: string
  /** Name part of the Termination URI. */
  readonly domain: string
  /** Left out: the route was never written. */
  readonly route?: RouteSpec
  readonly instances: Readonly<Partial<Record<RegionCode, InstanceSpec>>>
  readonly callers?: readonly CallerSpec[]
}

/** What a number does in one Region: a trunk by its name part, a webhook, or nothing. */
export type Use = { readonly trunk: string } | { readonly webhook: string } | 'nothing'

/** Consecutive numbers that are set up alike. */
export type NumbersSpec = {
  readonly first: string
  readonly count: number
  /** Names of the first ones; the rest are the desk's, counted: "Claims desk 7". */
  readonly names: readonly string[]
  readonly desk?: string
  /** How many of the desk's come before these. */
  readonly after?: number
  readonly created: number
  readonly uses: Readonly<Partial<Record<RegionCode, Use>>>
  /** Left out: never written, and so US1. */
  readonly route?: RouteSpec
}

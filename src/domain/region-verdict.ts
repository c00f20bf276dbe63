import type { E164 } from './e164.ts'
import type { TrunkFacts } from './facts.ts'
import type { MissingPart } from './missing-part.ts'
import type { RegionCode } from './region.ts'
import type { Leg } from './route.ts'

/** Why calls would fail if they came to this Region. */
export type RegionReason =
  | { readonly kind: 'missing-part'; readonly leg: Leg; readonly part: MissingPart }
  /** Both Regions were read, and no address or user name valid where termination is active is valid here. */
  | { readonly kind: 'no-caller-in-common'; readonly activeIn: RegionCode }
  /** Numbers of this trunk that have neither trunk nor webhook here: dead lines if routed here. */
  | { readonly kind: 'numbers-not-connected'; readonly numbers: readonly E164[] }

/** "This Region". */
export type RegionVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly reasons: readonly RegionReason[] }
  | { readonly kind: 'not-read' }

export function regionVerdict(_region: RegionCode, _facts: TrunkFacts): RegionVerdict {
  return { kind: 'not-read' }
}

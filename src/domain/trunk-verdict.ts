import type { TrunkFacts } from './facts.ts'
import type { Instant } from './instant.ts'
import type { MissingPart } from './missing-part.ts'
import type { RegionCode } from './region.ts'
import type { Leg } from './route.ts'

/** `not-connected`: routed to a Region where the number has neither trunk nor webhook: the line is dead. */
export type FailureReason = MissingPart | 'no-instance' | 'not-connected'

/** Calls that fail now. */
export type FailingLeg = {
  readonly leg: Leg
  readonly region: RegionCode
  readonly reason: FailureReason
  /** How many numbers fail; 0 for termination. */
  readonly numbers: number
}

export type PropagatingLeg = {
  readonly leg: Leg
  /** Known only from this console's own record (R9). */
  readonly from: RegionCode | null
  readonly to: RegionCode
  readonly until: Instant
  /** How many numbers propagate so; 0 for termination. */
  readonly numbers: number
}

export type RegionCount = { readonly region: RegionCode; readonly count: number }

export type KnownVerdict =
  | { readonly kind: 'stranded'; readonly failing: readonly FailingLeg[] }
  | { readonly kind: 'propagating'; readonly until: Instant; readonly legs: readonly PropagatingLeg[] }
  | {
      readonly kind: 'split'
      /** Null for a trunk without a domain name. */
      readonly termination: RegionCode | null
      readonly numbersIn: readonly RegionCount[]
    }
  | { readonly kind: 'aligned'; readonly region: RegionCode }
  /** Neither a domain name nor a number. */
  | { readonly kind: 'no-traffic' }

/** The trunk's "Now": the first that holds. */
export type TrunkVerdict =
  | KnownVerdict
  | {
      readonly kind: 'not-read'
      /** What holds if nothing unread says otherwise; null when no leg was read. Never shown as the verdict. */
      readonly soFar: KnownVerdict | null
      /** Numbers whose route or configuration was not read. */
      readonly numbers: number
    }

export function trunkVerdict(facts: TrunkFacts): TrunkVerdict {
  return { kind: 'not-read', soFar: null, numbers: facts.numbers.length }
}

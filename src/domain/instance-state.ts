import type { TrunkFacts } from './facts.ts'
import type { LegState } from './leg-state.ts'
import type { MissingPart } from './missing-part.ts'
import type { RegionCode } from './region.ts'
import type { TrunkInstance } from './trunk-instance.ts'

export type NumbersHere = {
  /** Served by this instance. */
  readonly routed: number
  /** Routed to this Region and failing now: served without a way out, or associated elsewhere and dead here. */
  readonly failing: number
  /** Of the served ones, those whose route still propagates. */
  readonly propagating: number
  /** Associated with this instance; what they reach was not read. */
  readonly notRead: number
  /** False: this Region's list of numbers was not read, and the counts may be too low. */
  readonly listRead: boolean
}

/** What a matrix cell and an item of the Region switcher show. */
export type InstanceState =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-read' }
  | {
      readonly kind: 'present'
      readonly summary: 'incomplete' | 'takes-calls' | 'standby' | 'not-read'
      readonly missing: readonly MissingPart[]
      readonly fromPbx: LegState
      /** Calls from the PBX fail now: the leg is active here and this instance refuses all of them. */
      readonly fromPbxFails: boolean
      readonly toNumbers: NumbersHere
      readonly instance: TrunkInstance
    }

export function instanceState(_region: RegionCode, _facts: TrunkFacts): InstanceState {
  return { kind: 'not-read' }
}

import { instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import { type LegState, numberLegState, terminationLegState } from './leg-state.ts'
import { type MissingPart, missingForOrigination, missingForTermination, originationFails } from './missing-part.ts'
import { associatedRegions } from '../account/number-reach.ts'
import { originationSplit } from './origination-split.ts'
import type { RegionCode } from '../base/region.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

type NumbersHere = {
  /** Served by this instance. */
  readonly routed: number
  /**
   * Routed to this Region and failing now: served without a way out, or associated elsewhere and dead here. Those that
   * are dead here are not in `routed`.
   */
  readonly failing: number
  /** Of the failing ones, those that are dead here: besides `routed`. */
  readonly dead: number
  /** Of the served ones, those whose route still propagates. */
  readonly propagating: number
  /** Re-routed away from here by this console and still propagating: calls may still arrive. */
  readonly leaving: number
  /** Propagating to another Region, from one that is not known: calls may arrive here, or may not (R9). */
  readonly unsettled: number
  /** Associated with this instance; whether their calls come here was not read. */
  readonly notRead: number
  /** False: this Region's list of numbers was not read, and the counts may be too low. */
  readonly listRead: boolean
}

export type PresentInstance = {
  readonly kind: 'present'
  /** `takes-calls` and `incomplete` are facts; `standby` needs every fact of the instance and of both legs, that no
   * calls may arrive from before a change among them. */
  readonly summary: 'incomplete' | 'takes-calls' | 'standby' | 'not-read'
  /** Of an instance without a domain name only what its numbers need: the trunk is judged by them alone. */
  readonly missing: readonly MissingPart[]
  readonly fromPbx: LegState
  /** Calls from the PBX fail now: the leg is active here and this instance refuses all of them. */
  readonly fromPbxFails: boolean
  readonly toNumbers: NumbersHere
  readonly instance: TrunkInstance
}

/** What a matrix cell and an item of the Region switcher show. */
export type InstanceState = { readonly kind: 'none' } | { readonly kind: 'not-read' } | PresentInstance

export function instanceState(region: RegionCode, facts: TrunkFacts): InstanceState {
  const instance = instanceIn(region, facts)
  if (instance === undefined) return { kind: 'not-read' }
  if (instance === null) return { kind: 'none' }

  const parts = facts.parts[region]
  const fromPbx = terminationLegState(region, facts)
  const forTermination = fromPbx.kind === 'no-domain-name' ? [] : missingForTermination(instance, parts)
  const forOrigination = missingForOrigination(instance, parts)
  const missing = [...(forTermination ?? []), ...(forOrigination ?? [])]
  const toNumbers = numbersHere(region, facts, originationFails(instance, parts) === true)
  const activeHere = fromPbx.kind === 'active' || fromPbx.kind === 'propagating'

  const takesCalls =
    activeHere || fromPbx.kind === 'may-still-take-calls' || toNumbers.routed > 0 || toNumbers.leaving > 0
  const allRead =
    forTermination !== undefined &&
    forOrigination !== undefined &&
    fromPbx.kind !== 'not-read' &&
    fromPbx.kind !== 'may-take-calls' &&
    toNumbers.unsettled === 0 &&
    toNumbers.notRead === 0 &&
    toNumbers.listRead
  const summary = missing.length > 0 ? 'incomplete' : takesCalls ? 'takes-calls' : allRead ? 'standby' : 'not-read'
  return {
    kind: 'present',
    summary,
    missing,
    fromPbx,
    fromPbxFails: activeHere && failsForSure(forTermination),
    toNumbers,
    instance,
  }
}

const failsForSure = (missing: readonly MissingPart[] | NotRead): boolean => missing !== undefined && missing.length > 0

function numbersHere(region: RegionCode, facts: TrunkFacts, servedFail: boolean): NumbersHere {
  const split = originationSplit(facts)
  const served = split.served[region]
  const dead = split.prepared.filter(({ reaches }) => reaches.kind === 'nothing' && reaches.region === region)
  const stateHere = (number: (typeof facts.numbers)[number]) => numberLegState(region, number, facts.now).kind
  const countHere = (kind: LegState['kind']): number =>
    [...split.propagating, ...split.notRead].filter(
      (number) => stateHere(number) === kind && associatedRegions(number, facts.trunk).includes(region),
    ).length
  return {
    routed: served.length,
    failing: (servedFail ? served.length : 0) + dead.length,
    dead: dead.length,
    propagating: served.filter((number) => stateHere(number) === 'propagating').length,
    leaving: countHere('may-still-take-calls'),
    unsettled: countHere('may-take-calls'),
    // A route that was read to lead elsewhere says it of this Region, whatever is not known of that one.
    notRead: split.notRead.filter(
      (number) => number.route === undefined && associatedRegions(number, facts.trunk).includes(region),
    ).length,
    listRead: facts.numberListsRead.includes(region),
  }
}

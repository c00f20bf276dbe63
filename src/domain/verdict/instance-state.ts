import { instanceIn, type NotRead, type TrunkFacts } from '../account/facts.ts'
import { type LegState, numberLegState, terminationLegState } from './leg-state.ts'
import { type MissingPart, missingForOrigination, missingForTermination, originationFails } from './missing-part.ts'
import { associatedRegions } from '../account/number-reach.ts'
import { settingUp } from './setting-up.ts'
import { originationSplit } from './origination-split.ts'
import type { RegionCode } from '../base/region.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

type NumbersHere = {
  /** Served by this instance. */
  readonly routed: number
  /** Routed to this Region and failing now: those served without an enabled origination URI, and `dead`. */
  readonly failing: number
  /** Routed to this Region but associated only elsewhere, so nothing answers them here. Not in `routed`. */
  readonly dead: number
  /** Those in `routed` whose route still propagates. */
  readonly propagating: number
  /** This console re-routed them away from here and they still propagate, so calls may still arrive. */
  readonly leaving: number
  /** Propagating to another Region from an unknown one, so calls may still arrive here (R9). */
  readonly unsettled: number
  /** Associated with this instance, with a route that is not loaded. */
  readonly notRead: number
  /** False when this Region's list of numbers is not loaded, so the counts may be too low. */
  readonly listRead: boolean
}

export type PresentInstance = {
  readonly kind: 'present'
  /**
   * `takes-calls` and `incomplete` need one fact each. `standby` needs every fact of the instance and of both legs,
   * including that no calls still arrive from before a re-route.
   */
  readonly summary: 'incomplete' | 'takes-calls' | 'standby' | 'not-read'
  /** Without a domain name only what the numbers need, because the trunk is judged by them alone. */
  readonly missing: readonly MissingPart[]
  readonly fromPbx: LegState
  /** The termination leg is active here and this instance refuses every call. */
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
    fromPbxFails: activeHere && failsForSure(forTermination) && settingUp(facts) === null,
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
    // A loaded route that leads elsewhere is enough to know that calls do not come here.
    notRead: split.notRead.filter(
      (number) => number.route === undefined && associatedRegions(number, facts.trunk).includes(region),
    ).length,
    listRead: facts.numberListsRead.includes(region),
  }
}

import { instanceIn, type TrunkFacts } from '../account/facts.ts'
import { type MissingPart, missingForOrigination, missingForTermination, originationFails } from './missing-part.ts'
import type { OriginationSplit } from './origination-split.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg } from '../account/route.ts'

/** `not-connected`: the number is routed to a Region where it has neither trunk nor webhook. */
export type FailureReason = MissingPart | 'no-instance' | 'not-connected'

/** One leg's calls that fail now, for one reason in one Region. */
export type FailingLeg = {
  readonly leg: Leg
  readonly region: RegionCode
  readonly reason: FailureReason
  /** How many numbers fail; 0 for termination. */
  readonly numbers: number
}

/** `sure`: everything is loaded, so there are no other failures. */
export type Failures = { readonly failing: readonly FailingLeg[]; readonly sure: boolean }

export function trunkFailures(facts: TrunkFacts, split: OriginationSplit): Failures {
  const all = [terminationFailures(facts), ...regionCodes.map((region) => originationFailures(region, facts, split))]
  return {
    failing: all.flatMap(({ failing }) => failing),
    sure: all.every(({ sure }) => sure) && split.notRead.length === 0 && regionsNotRead(facts).length === 0,
  }
}

/** Regions where the trunk may have an instance or a number that is not loaded. */
export function regionsNotRead(facts: TrunkFacts): readonly RegionCode[] {
  return regionCodes.filter((region) => {
    const instance = instanceIn(region, facts)
    return instance === undefined || (instance !== null && !facts.numberListsRead.includes(region))
  })
}

const none: Failures = { failing: [], sure: true }
const unknown: Failures = { failing: [], sure: false }

function terminationFailures(facts: TrunkFacts): Failures {
  if (facts.trunk.domainName === null) return none
  const route = facts.terminationRoute
  if (route === undefined || route === null) return unknown
  const region = activeRegion(route)
  const failing = (reason: FailureReason): FailingLeg => ({ leg: 'termination', region, reason, numbers: 0 })
  const instance = instanceIn(region, facts)
  if (instance === undefined) return unknown
  if (instance === null) return { failing: [failing('no-instance')], sure: true }
  const missing = missingForTermination(instance, facts.parts[region])
  return missing === undefined ? unknown : { failing: missing.map(failing), sure: true }
}

function originationFailures(region: RegionCode, facts: TrunkFacts, split: OriginationSplit): Failures {
  const failing = (reason: FailureReason, numbers: number): FailingLeg => ({
    leg: 'origination',
    region,
    reason,
    numbers,
  })
  const dead = split.prepared.filter(({ reaches }) => reaches.kind === 'nothing' && reaches.region === region).length
  const deadLines = dead === 0 ? [] : [failing('not-connected', dead)]

  const served = split.served[region].length
  const instance = facts.trunk.instances[region]
  if (served === 0 || instance === undefined) return { failing: deadLines, sure: true }
  const parts = facts.parts[region]
  const fails = originationFails(instance, parts)
  if (fails === undefined) return { failing: deadLines, sure: false }
  const reasons = fails ? (missingForOrigination(instance, parts) ?? []) : []
  return { failing: [...reasons.map((reason) => failing(reason, served)), ...deadLines], sure: true }
}

import { surelyNoCallerInCommon } from './access-comparison.ts'
import type { E164 } from './e164.ts'
import { instanceIn, type NotRead, type TrunkFacts } from './facts.ts'
import { type MissingPart, missingForOrigination, missingForTermination } from './missing-part.ts'
import { reachedIn } from './number-reach.ts'
import type { RegionCode } from './region.ts'
import { activeRegion, type Leg } from './route.ts'
import type { TrunkInstance } from './trunk-instance.ts'

/** Why calls would fail if they came to this Region. */
export type RegionReason =
  | { readonly kind: 'missing-part'; readonly leg: Leg; readonly part: MissingPart }
  /** Both Regions were read, and no address or user name valid where termination is active is valid here. */
  | { readonly kind: 'no-caller-in-common'; readonly leg: 'termination'; readonly activeIn: RegionCode }
  /** Numbers of this trunk that have neither trunk nor webhook here: dead lines if routed here. */
  | { readonly kind: 'numbers-not-connected'; readonly leg: 'origination'; readonly numbers: readonly E164[] }

/** "This Region". Not ready as soon as one reason is known; ready only when every part that could fail was read. */
export type RegionVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly reasons: readonly RegionReason[] }
  | { readonly kind: 'not-read' }

export function regionVerdict(region: RegionCode, facts: TrunkFacts): RegionVerdict {
  const instance = instanceIn(region, facts)
  if (instance === undefined) return { kind: 'not-read' }
  if (instance === null) return { kind: 'none' }

  const parts = facts.parts[region]
  const termination = facts.trunk.domainName === null ? [] : missingForTermination(instance, parts)
  const origination = missingForOrigination(instance, parts)
  const dead = facts.numbers.filter((number) => reachedIn(region, number)?.kind === 'nothing')
  const reasons: readonly RegionReason[] = [
    ...missingParts('termination', termination),
    ...noCallerInCommon(instance, facts),
    ...missingParts('origination', origination),
    ...(dead.length === 0
      ? []
      : [{ kind: 'numbers-not-connected', leg: 'origination', numbers: dead.map(({ number }) => number) } as const]),
  ]
  if (reasons.length > 0) return { kind: 'not-ready', reasons }
  const numbersRead =
    facts.numberListsRead.includes(region) &&
    facts.numbers.every((number) => number.configurations[region] !== undefined)
  return termination === undefined || origination === undefined || !numbersRead
    ? { kind: 'not-read' }
    : { kind: 'ready' }
}

const missingParts = (leg: Leg, parts: readonly MissingPart[] | NotRead): readonly RegionReason[] =>
  (parts ?? []).map((part) => ({ kind: 'missing-part', leg, part }))

/** Where calls from the PBX are let in now, compared with here; nothing when that Region was not read. */
function noCallerInCommon(instance: TrunkInstance, facts: TrunkFacts): readonly RegionReason[] {
  if (!facts.terminationRoute) return []
  const activeIn = activeRegion(facts.terminationRoute)
  const source = facts.trunk.instances[activeIn]
  if (source === undefined || activeIn === instance.region) return []
  const parts = facts.parts[instance.region]
  // A list that is empty here is a reason of its own.
  if ((missingForTermination(instance, parts)?.length ?? 0) > 0) return []
  const differs = surelyNoCallerInCommon({ instance: source, parts: facts.parts[activeIn] }, { instance, parts })
  return differs ? [{ kind: 'no-caller-in-common', leg: 'termination', activeIn }] : []
}

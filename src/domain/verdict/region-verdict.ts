import { missingCallers, type MissingCallers, noCallerInCommon } from './access-comparison.ts'
import { compareCapacity } from './capacity-comparison.ts'
import type { E164 } from '../base/e164.ts'
import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from '../account/facts.ts'
import type { InstanceGap } from './instance-gaps.ts'
import { type MissingPart, missingForOrigination, missingForTermination } from './missing-part.ts'
import { reachedIn } from '../account/number-reach.ts'
import type { RegionCode } from '../base/region.ts'
import { activeRegion, type Leg } from '../account/route.ts'
import { originationLacks, terminationLacks } from './region-gaps.ts'
import { regionsNotRead } from './trunk-failures.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** Why calls would fail if they were routed to this Region. */
export type RegionReason =
  | { readonly kind: 'missing-part'; readonly leg: Leg; readonly part: MissingPart }
  /** No address or user name that is valid where termination is active is valid here. */
  | { readonly kind: 'no-caller-in-common'; readonly leg: 'termination'; readonly activeIn: RegionCode }
  /** Some callers that are valid where termination is active are not valid here, so their calls would fail. */
  | ({
      readonly kind: 'callers-missing'
      readonly leg: 'termination'
      readonly activeIn: RegionCode
    } & MissingCallers)
  /** By what operators noted, this Region takes fewer calls per second than the active one (R21). */
  | {
      readonly kind: 'capacity-lower'
      readonly leg: 'termination'
      readonly activeIn: RegionCode
      readonly there: number
      readonly here: number
    }
  /** Something that `has` has and this Region lacks. `now`: calls go here now, so it is a finding of now. */
  | {
      readonly kind: 'lacks'
      readonly leg: Leg
      readonly gap: InstanceGap
      readonly has: RegionCode
      readonly now: boolean
    }
  /** Numbers of this trunk that have neither trunk nor webhook here, so nothing would answer them. */
  | { readonly kind: 'numbers-not-connected'; readonly leg: 'origination'; readonly numbers: readonly E164[] }
  /** Numbers of this trunk that a webhook or another trunk would answer here. */
  | { readonly kind: 'numbers-answered-elsewhere'; readonly leg: 'origination'; readonly numbers: readonly E164[] }

/** "This Region". Not ready if one reason is known; ready only if everything that could be a reason is loaded. */
export type RegionVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly reasons: readonly RegionReason[] }
  /** `readHere`: this Region is loaded and complete; another Region or the route is not loaded. */
  | { readonly kind: 'not-read'; readonly readHere: boolean }

export function regionVerdict(region: RegionCode, facts: TrunkFacts): RegionVerdict {
  return verdictOf(region, facts, ['termination', 'origination'])
}

/** The same for one leg's calls only. */
export function legVerdict(leg: Leg, region: RegionCode, facts: TrunkFacts): RegionVerdict {
  return verdictOf(region, facts, [leg])
}

/** `readHere`: everything of this Region is loaded; `readElsewhere`: everything that it is compared with. */
type LegReasons = {
  readonly reasons: readonly RegionReason[]
  readonly readHere: boolean
  readonly readElsewhere: boolean
}

function verdictOf(region: RegionCode, facts: TrunkFacts, legs: readonly Leg[]): RegionVerdict {
  const instance = instanceIn(region, facts)
  if (instance === undefined) return { kind: 'not-read', readHere: false }
  if (instance === null) return { kind: 'none' }
  const all = legs.map((leg) =>
    leg === 'termination' ? terminationReasons(instance, facts) : originationReasons(instance, facts),
  )
  const reasons = all.flatMap((one) => one.reasons)
  if (reasons.length > 0) return { kind: 'not-ready', reasons }
  const readHere = all.every((one) => one.readHere)
  // Another Region may have an instance or a number of this trunk that is not loaded.
  const readElsewhere = regionsNotRead(facts).length === 0 && all.every((one) => one.readElsewhere)
  return readHere && readElsewhere ? { kind: 'ready' } : { kind: 'not-read', readHere }
}

function terminationReasons(instance: TrunkInstance, facts: TrunkFacts): LegReasons {
  const parts = facts.parts[instance.region]
  const missing = facts.trunk.domainName === null ? [] : missingForTermination(instance, parts)
  const callers = callersReason(instance, missing, facts)
  const lacks = terminationLacks(instance, facts)
  return {
    reasons: [
      ...missingParts('termination', missing),
      ...(callers ?? []),
      ...capacityReason(instance.region, facts),
      ...lacks.gaps,
    ],
    readHere: missing !== undefined,
    readElsewhere: callers !== undefined && lacks.sure,
  }
}

function originationReasons(instance: TrunkInstance, facts: TrunkFacts): LegReasons {
  const { region } = instance
  const missing = missingForOrigination(instance, facts.parts[region])
  const lacks = originationLacks(instance, facts)
  const dead = facts.numbers.filter((number) => reachedIn(region, number)?.kind === 'nothing')
  const elsewhere = facts.numbers.filter((number) => isAnsweredElsewhere(instance, number))
  const numbersRead =
    facts.numberListsRead.includes(region) &&
    facts.numbers.every((number) => number.configurations[region] !== undefined)
  return {
    reasons: [
      ...missingParts('origination', missing),
      ...lacks.gaps,
      ...numbersReason('numbers-not-connected', dead),
      ...numbersReason('numbers-answered-elsewhere', elsewhere),
    ],
    readHere: missing !== undefined && numbersRead,
    readElsewhere: lacks.sure,
  }
}

const missingParts = (leg: Leg, parts: readonly MissingPart[] | NotRead): readonly RegionReason[] =>
  (parts ?? []).map((part) => ({ kind: 'missing-part', leg, part }))

const numbersReason = (
  kind: 'numbers-not-connected' | 'numbers-answered-elsewhere',
  numbers: readonly NumberFacts[],
): readonly RegionReason[] =>
  numbers.length > 0 ? [{ kind, leg: 'origination', numbers: numbers.map(({ number }) => number) }] : []

function isAnsweredElsewhere({ region, sid }: TrunkInstance, number: NumberFacts): boolean {
  const reached = reachedIn(region, number)
  return reached?.kind === 'webhook' || (reached?.kind === 'trunk' && reached.trunkSid !== sid)
}

/** Known even if the lists are not loaded. */
function capacityReason(region: RegionCode, facts: TrunkFacts): readonly RegionReason[] {
  const activeIn = facts.terminationRoute && activeRegion(facts.terminationRoute)
  if (!activeIn || activeIn === region) return []
  const compared = compareCapacity(activeIn, region, facts)
  if (compared.kind !== 'lower') return []
  const { source, target } = compared
  return [{ kind: 'capacity-lower', leg: 'termination', activeIn, there: source.cps, here: target.cps }]
}

/** Whether every caller that is allowed where the Termination URI is active would be allowed here. */
function callersReason(
  instance: TrunkInstance,
  missing: readonly MissingPart[] | NotRead,
  facts: TrunkFacts,
): readonly RegionReason[] | NotRead {
  // Without a domain name nobody calls. If this instance refuses everybody, another reason already says so.
  if (facts.trunk.domainName === null || (missing !== undefined && missing.length > 0)) return []
  if (!facts.terminationRoute) return undefined
  const activeIn = activeRegion(facts.terminationRoute)
  if (activeIn === instance.region) return []
  const source = instanceIn(activeIn, facts)
  if (!source) return source === null ? [] : undefined
  const there = { instance: source, parts: facts.parts[activeIn] }
  const here = { instance, parts: facts.parts[instance.region] }
  const none = noCallerInCommon(there, here)
  if (none) return [{ kind: 'no-caller-in-common', leg: 'termination', activeIn }]
  const callers = missingCallers(there, here)
  if (callers && callers.addresses.length + callers.users.length > 0) {
    return [{ kind: 'callers-missing', leg: 'termination', activeIn, ...callers }]
  }
  return none === undefined || callers === undefined ? undefined : []
}

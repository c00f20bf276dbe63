import type { NumberFacts, TrunkFacts } from '../account/facts.ts'
import { type Instant, latest } from '../base/instant.ts'
import { type OriginationSplit, originationSplit } from './origination-split.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, isPropagating, type Leg, type Route, settlesAt } from '../account/route.ts'
import { type SettingUp, settingUp } from './setting-up.ts'
import { type FailingLeg, regionsNotRead, trunkFailures } from './trunk-failures.ts'

export type PropagatingLeg = {
  readonly leg: Leg
  /** Known only from this console's own record (R9). */
  readonly from: RegionCode | null
  readonly to: RegionCode
  readonly until: Instant
  /** How many numbers propagate this way; 0 for termination. */
  readonly numbers: number
}

export type RegionCount = { readonly region: RegionCode; readonly count: number }

export type KnownVerdict =
  | { readonly kind: 'stranded'; readonly failing: readonly FailingLeg[] }
  /** It could not take a call yet; see `settingUp`. */
  | ({ readonly kind: 'setting-up' } & SettingUp)
  | { readonly kind: 'propagating'; readonly until: Instant; readonly legs: readonly PropagatingLeg[] }
  | {
      readonly kind: 'split'
      /** Null for a trunk without a domain name. */
      readonly termination: RegionCode | null
      /** Served numbers. */
      readonly numbersIn: readonly RegionCount[]
    }
  | { readonly kind: 'aligned'; readonly region: RegionCode }
  /** The trunk has no domain name and serves no number. */
  | { readonly kind: 'no-traffic' }

/** The trunk's "Now": the first that is true. */
export type TrunkVerdict =
  | KnownVerdict
  | {
      readonly kind: 'not-read'
      /** The verdict on what has loaded so far; null when no leg is loaded. Never shown as the verdict. */
      readonly soFar: KnownVerdict | null
      /** Numbers whose route or configuration is not loaded. */
      readonly numbers: number
      /** Regions whose trunks or numbers are not loaded. */
      readonly regions: readonly RegionCode[]
    }

/** A loaded change or split stays true: loading the rest can only find something worse. */
export function shownVerdict(verdict: TrunkVerdict): TrunkVerdict {
  if (verdict.kind !== 'not-read') return verdict
  const { soFar } = verdict
  return soFar?.kind === 'propagating' || soFar?.kind === 'split' ? soFar : verdict
}

/** Stranded if one failure is known; any other verdict only if the loaded facts rule out the ones before it. */
export function trunkVerdict(facts: TrunkFacts): TrunkVerdict {
  const unfinished = settingUp(facts)
  if (unfinished) return { kind: 'setting-up', ...unfinished }
  const split = originationSplit(facts)
  const { failing, sure } = trunkFailures(facts, split)
  if (failing.length > 0) return { kind: 'stranded', failing }
  const verdict = propagatingVerdict(facts, split) ?? placeVerdict(facts, split)
  if (sure) return verdict
  return {
    kind: 'not-read',
    soFar: verdict.kind === 'no-traffic' ? null : verdict,
    numbers: split.notRead.length,
    regions: regionsNotRead(facts),
  }
}

function propagatingVerdict(facts: TrunkFacts, split: OriginationSplit): KnownVerdict | undefined {
  const legs = [...terminationLeg(facts), ...numberLegs(split.propagating)]
  const until = latest(legs.map((leg) => leg.until))
  return until === undefined ? undefined : { kind: 'propagating', until, legs }
}

function propagatingLeg(leg: Leg, route: Route, from: RegionCode | null, numbers: number): PropagatingLeg | undefined {
  const until = settlesAt(route)
  const to = activeRegion(route)
  return until === null ? undefined : { leg, from: from === to ? null : from, to, until, numbers }
}

function terminationLeg({ terminationRoute, formerTerminationRegion, now }: TrunkFacts): readonly PropagatingLeg[] {
  if (!terminationRoute || !isPropagating(terminationRoute, now)) return []
  return [propagatingLeg('termination', terminationRoute, formerTerminationRegion, 0)].filter(
    (leg) => leg !== undefined,
  )
}

/** Numbers that propagate between the same Regions make one leg, which ends with the last of them. */
function numberLegs(numbers: readonly NumberFacts[]): readonly PropagatingLeg[] {
  const legs = new Map<string, PropagatingLeg>()
  for (const { route, formerRegion } of numbers) {
    const leg = route === undefined ? undefined : propagatingLeg('origination', route, formerRegion, 1)
    if (leg === undefined) continue
    const key = `${leg.from} ${leg.to}`
    const known = legs.get(key)
    legs.set(key, {
      ...leg,
      numbers: (known?.numbers ?? 0) + 1,
      until: latest([leg.until, ...(known ? [known.until] : [])]) ?? leg.until,
    })
  }
  return [...legs.values()]
}

/** Whether the legs are split over Regions or aligned in one. */
function placeVerdict(facts: TrunkFacts, split: OriginationSplit): KnownVerdict {
  const termination = facts.terminationRoute ? activeRegion(facts.terminationRoute) : null
  const numbersIn = regionCodes
    .map((region): RegionCount => ({ region, count: split.served[region].length }))
    .filter(({ count }) => count > 0)
  const places = new Set([...(termination === null ? [] : [termination]), ...numbersIn.map(({ region }) => region)])
  const [only] = places
  if (only === undefined) return { kind: 'no-traffic' }
  return places.size > 1 ? { kind: 'split', termination, numbersIn } : { kind: 'aligned', region: only }
}

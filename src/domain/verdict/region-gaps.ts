import { instanceIn, type TrunkFacts } from '../account/facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg } from '../account/route.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'
import { callerGaps, type Gaps, hostGaps, type InstanceGap } from './instance-gaps.ts'
import { liveGaps } from './live-gaps.ts'
import { missingForTermination } from './missing-part.ts'
import { originationSplit } from './origination-split.ts'

export type RegionGap = {
  readonly kind: 'lacks'
  readonly leg: Leg
  readonly gap: InstanceGap
  readonly has: RegionCode
  /** Calls go to this Region now. */
  readonly now: boolean
}

/**
 * What this Region lacks: of any other Region, if it handles the leg's calls now, else of the Regions that do. Addresses
 * and user names that a standby lacks are left to the comparison of callers, which also finds when none is in common.
 */
export function regionGaps(instance: TrunkInstance, facts: TrunkFacts): Gaps<RegionGap> {
  const { region } = instance
  const live = liveGaps(facts)
  const here = live.gaps.filter((gap) => gap.live === region)
  const isLive = isTerminationLive(region, facts) || originationSplit(facts).served[region].length > 0
  const [fromPbx, toNumbers] = [standbyCallers(instance, facts), standbyHosts(instance, facts)]
  return {
    gaps: [
      ...here.map((gap): RegionGap => ({ kind: 'lacks', leg: gap.leg, gap, has: gap.other, now: true })),
      ...fromPbx.gaps,
      ...toNumbers.gaps,
    ],
    sure: (!isLive || live.sure) && fromPbx.sure && toNumbers.sure,
  }
}

const isTerminationLive = (region: RegionCode, { terminationRoute }: TrunkFacts): boolean =>
  !!terminationRoute && activeRegion(terminationRoute) === region

const none: Gaps<RegionGap> = { gaps: [], sure: true }

function standbyCallers(instance: TrunkInstance, facts: TrunkFacts): Gaps<RegionGap> {
  const { region } = instance
  const { terminationRoute: route, trunk, parts } = facts
  // Without a route the comparison of callers already reports that it is not loaded.
  if (trunk.domainName === null || !route || isTerminationLive(region, facts)) return none
  const has = activeRegion(route)
  const source = instanceIn(has, facts)
  if (!source || (missingForTermination(instance, parts[region])?.length ?? 0) > 0) return none
  const { gaps } = callerGaps({ instance: source, parts: parts[has] }, { instance, parts: parts[region] })
  const told = gaps.filter((gap) => gap.kind === 'secure' || (gap.kind === 'proof' && isPartly(gap)))
  return {
    gaps: told.map((gap): RegionGap => ({ kind: 'lacks', leg: 'termination', gap, has, now: false })),
    sure: true,
  }
}

/** If they require nothing in common, no caller is in common, which has a reason of its own. */
const isPartly = ({ has, lacks }: Extract<InstanceGap, { kind: 'proof' }>): boolean =>
  has.some((kind) => lacks.includes(kind))

function standbyHosts(instance: TrunkInstance, facts: TrunkFacts): Gaps<RegionGap> {
  const { served, notRead } = originationSplit(facts)
  const { region } = instance
  const all = regionCodes.flatMap((has): readonly Gaps<RegionGap>[] => {
    const source = facts.trunk.instances[has]
    if (has === region || served[has].length === 0 || !source) return []
    const { gaps, sure } = hostGaps(
      { instance: source, parts: facts.parts[has] },
      { instance, parts: facts.parts[region] },
    )
    return [{ gaps: gaps.map((gap): RegionGap => ({ kind: 'lacks', leg: 'origination', gap, has, now: false })), sure }]
  })
  // If both Regions take calls to numbers, what this one lacks is a finding of now.
  const isNow = served[region].length > 0
  return {
    gaps: isNow ? [] : all.flatMap(({ gaps }) => gaps),
    sure: notRead.length === 0 && all.every(({ sure }) => sure),
  }
}

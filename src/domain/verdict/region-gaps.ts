import { instanceIn, type TrunkFacts } from '../account/facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg } from '../account/route.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'
import { callerGaps, type Gaps, hostGaps, type InstanceGap } from './instance-gaps.ts'
import { type LiveGap, numberGaps, terminationGaps } from './live-gaps.ts'
import { missingForTermination } from './missing-part.ts'
import { originationSplit } from './origination-split.ts'

type RegionGap = {
  readonly kind: 'lacks'
  readonly leg: Leg
  readonly gap: InstanceGap
  readonly has: RegionCode
  /** Calls go to this Region now. */
  readonly now: boolean
}

const none: Gaps<never> = { gaps: [], sure: true }

const ofNow = ({ gaps, sure }: Gaps<LiveGap>): Gaps<RegionGap> => ({
  gaps: gaps.map((gap): RegionGap => ({ kind: 'lacks', leg: gap.leg, gap, has: gap.other, now: true })),
  sure,
})

/**
 * What calls from the PBX would miss here: of any other Region's instance, if they come here now, else of the instance
 * that gets them. Addresses and user names that a standby lacks are left to the comparison of callers, which also finds
 * when none is in common.
 */
export function terminationLacks(instance: TrunkInstance, facts: TrunkFacts): Gaps<RegionGap> {
  const { region } = instance
  const { terminationRoute: route, trunk, parts } = facts
  // Without a route the comparison of callers already reports that it is not loaded.
  if (trunk.domainName === null || !route) return none
  const has = activeRegion(route)
  if (has === region) return ofNow(terminationGaps(facts))
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

/** The same for calls to numbers, which may come to several Regions now. */
export function originationLacks(instance: TrunkInstance, facts: TrunkFacts): Gaps<RegionGap> {
  const { region } = instance
  const { served, notRead } = originationSplit(facts)
  if (served[region].length > 0) return ofNow(numberGaps(region, facts))
  const all = regionCodes.flatMap((has): readonly Gaps<RegionGap>[] => {
    const source = facts.trunk.instances[has]
    if (served[has].length === 0 || !source) return []
    const { gaps, sure } = hostGaps(
      { instance: source, parts: facts.parts[has] },
      { instance, parts: facts.parts[region] },
    )
    return [{ gaps: gaps.map((gap): RegionGap => ({ kind: 'lacks', leg: 'origination', gap, has, now: false })), sure }]
  })
  return {
    gaps: all.flatMap(({ gaps }) => gaps),
    sure: notRead.length === 0 && all.every(({ sure }) => sure),
  }
}

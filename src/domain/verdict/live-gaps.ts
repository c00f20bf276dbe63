import { instanceIn, type TrunkFacts } from '../account/facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion, type Leg } from '../account/route.ts'
import { callerGaps, type Gaps, type GapSide, hostGaps, type InstanceGap, noGaps, secureGaps } from './instance-gaps.ts'
import { missingForTermination } from './missing-part.ts'
import { originationSplit } from './origination-split.ts'

/**
 * What the Region that handles calls now lacks and the instance of another Region has. Calls that the other Region would
 * handle fail now, or are less safe, so this is a finding of now.
 */
export type LiveGap = InstanceGap & {
  readonly leg: Leg
  /** Where the calls go now. */
  readonly live: RegionCode
  readonly other: RegionCode
}

/** `sure`: everything that could be a gap is loaded. */
export function liveGaps(facts: TrunkFacts): Gaps<LiveGap> {
  const all = [terminationGaps(facts), ...regionCodes.map((region) => numberGaps(region, facts))]
  return { gaps: all.flatMap(({ gaps }) => gaps), sure: all.every(({ sure }) => sure) }
}

const unknown: Gaps<LiveGap> = { gaps: [], sure: false }

export function terminationGaps(facts: TrunkFacts): Gaps<LiveGap> {
  if (facts.trunk.domainName === null) return noGaps
  if (!facts.terminationRoute) return unknown
  const live = activeRegion(facts.terminationRoute)
  const lacks = sideIn(live, facts)
  if (!lacks) return lacks === null ? noGaps : unknown
  // If the live instance refuses everybody, that failure is the finding.
  if ((missingForTermination(lacks.instance, lacks.parts)?.length ?? 0) > 0) return noGaps
  return comparedWithOthers(lacks, facts, { leg: 'termination', live }, callerGaps)
}

export function numberGaps(live: RegionCode, facts: TrunkFacts): Gaps<LiveGap> {
  const { served, notRead } = originationSplit(facts)
  const sure = notRead.length === 0
  const lacks = served[live].length > 0 && sideIn(live, facts)
  if (!lacks) return { gaps: [], sure }
  // The termination leg already reports a setting that both legs share.
  const isTermination = facts.terminationRoute && activeRegion(facts.terminationRoute) === live
  const compared = comparedWithOthers(lacks, facts, { leg: 'origination', live }, (has, to) => {
    const hosts = hostGaps(has, to)
    return isTermination ? hosts : { ...hosts, gaps: [...hosts.gaps, ...secureGaps(has, to)] }
  })
  return { gaps: compared.gaps, sure: compared.sure && sure }
}

type About = Pick<LiveGap, 'leg' | 'live'>

function comparedWithOthers(
  lacks: GapSide,
  facts: TrunkFacts,
  about: About,
  compare: (has: GapSide, lacks: GapSide) => Gaps,
): Gaps<LiveGap> {
  const others = regionCodes.filter((region) => region !== about.live)
  const compared = others.map((other): Gaps<LiveGap> => {
    const has = sideIn(other, facts)
    if (!has) return has === null ? noGaps : unknown
    const { gaps, sure } = compare(has, lacks)
    return { gaps: gaps.map((gap): LiveGap => ({ ...gap, ...about, other })), sure }
  })
  return { gaps: compared.flatMap(({ gaps }) => gaps), sure: compared.every(({ sure }) => sure) }
}

/** Null where the Region has no instance; undefined while that is not loaded. */
function sideIn(region: RegionCode, facts: TrunkFacts): GapSide | null | undefined {
  const instance = instanceIn(region, facts)
  return instance ? { instance, parts: facts.parts[region] } : instance
}

import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { legVerdict, type RegionVerdict } from '../../domain/verdict/region-verdict.ts'
import type { Leg } from '../../domain/account/route.ts'

/** Whether a Region is ready for one leg's calls: "This Region" for that leg only. */
export type LegReadiness = RegionVerdict

export const legReadiness = (leg: Leg, region: RegionCode, facts: TrunkFacts): LegReadiness =>
  legVerdict(leg, region, facts)

/** Follows a Region's code: "ready", "not ready, 1", "no instance". */
export function readinessWords(readiness: LegReadiness, reading: boolean): string {
  switch (readiness.kind) {
    case 'none':
      return 'no instance'
    case 'ready':
      return 'ready'
    case 'not-ready':
      return `not ready, ${readiness.reasons.length}`
    case 'not-read':
      if (reading) return 'loading…'
      return readiness.readHere ? 'set up, not compared' : 'not checked'
    default:
      return exhaustive(readiness)
  }
}

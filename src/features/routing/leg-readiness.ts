import { exhaustive } from '../../domain/base/exhaustive.ts'
import { instanceIn, type TrunkFacts } from '../../domain/account/facts.ts'
import { missingForOrigination, missingForTermination } from '../../domain/verdict/missing-part.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { type RegionReason, regionVerdict } from '../../domain/verdict/region-verdict.ts'
import type { Leg } from '../../domain/account/route.ts'

/** Whether a Region is ready for one leg's calls: "This Region" for that leg only. */
export type LegReadiness =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly reasons: readonly RegionReason[] }
  | { readonly kind: 'not-read' }

export function legReadiness(leg: Leg, region: RegionCode, facts: TrunkFacts): LegReadiness {
  const verdict = regionVerdict(region, facts)
  if (verdict.kind === 'none' || verdict.kind === 'ready') return verdict
  const reasons = verdict.kind === 'not-ready' ? verdict.reasons.filter((reason) => reason.leg === leg) : []
  if (reasons.length > 0) return { kind: 'not-ready', reasons }
  return legRead(leg, region, facts) ? { kind: 'ready' } : { kind: 'not-read' }
}

function legRead(leg: Leg, region: RegionCode, facts: TrunkFacts): boolean {
  const instance = instanceIn(region, facts)
  if (!instance) return false
  const parts = facts.parts[region]
  if (leg === 'termination') return missingForTermination(instance, parts) !== undefined
  const numbersRead =
    facts.numberListsRead.includes(region) &&
    facts.numbers.every((number) => number.configurations[region] !== undefined)
  return missingForOrigination(instance, parts) !== undefined && numbersRead
}

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
      return reading ? 'loading…' : 'not checked'
    default:
      return exhaustive(readiness)
  }
}

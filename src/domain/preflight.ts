import type { TrunkFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import type { RegionCode } from './region.ts'
import type { RouteSubject } from './route.ts'

export type ReroutePlan = { readonly subject: RouteSubject; readonly target: RegionCode }

/** What would happen if the subject were re-routed to the target now; worst first. Writes nothing. */
export function preflight(_plan: ReroutePlan, _facts: TrunkFacts): readonly Finding[] {
  return []
}

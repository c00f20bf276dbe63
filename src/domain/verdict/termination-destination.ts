import type { TrunkFacts } from '../account/facts.ts'
import type { Instant } from '../base/instant.ts'
import { activeRegion, isPropagating, settlesAt } from '../account/route.ts'
import type { RegionCode } from '../base/region.ts'
import { trunkFailures } from './trunk-failures.ts'
import { originationSplit } from './origination-split.ts'

/** Where calls through any URI of a trunk, plain or localized, are processed now. The edge never decides. */
export type TerminationDestination =
  | { readonly kind: 'processed'; readonly region: RegionCode }
  /** `former` is null unless this console made the change (R9). */
  | {
      readonly kind: 'propagating'
      readonly region: RegionCode
      readonly former: RegionCode | null
      readonly until: Instant
    }
  /** The active Region's instance is missing or refuses every call (R6, R8). */
  | { readonly kind: 'refused'; readonly region: RegionCode }
  | { readonly kind: 'not-read' }

export function terminationDestination(facts: TrunkFacts): TerminationDestination {
  const route = facts.terminationRoute
  if (route === undefined || route === null) return { kind: 'not-read' }
  const region = activeRegion(route)
  const until = settlesAt(route)
  if (until !== null && isPropagating(route, facts.now)) {
    return { kind: 'propagating', region, former: facts.formerTerminationRegion, until }
  }
  const refused = trunkFailures(facts, originationSplit(facts)).failing.some(({ leg }) => leg === 'termination')
  return refused ? { kind: 'refused', region } : { kind: 'processed', region }
}

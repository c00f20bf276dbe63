import type { CapacityNote } from '../account/capacity.ts'
import type { TrunkFacts } from '../account/facts.ts'
import type { RegionCode } from '../base/region.ts'

/** What is noted of the CPS where the Termination URI is active now and in the target (R21). */
export type CapacityComparison =
  | { readonly kind: 'unknown'; readonly source: CapacityNote | null }
  | { readonly kind: 'lower'; readonly source: CapacityNote; readonly target: CapacityNote }
  /** As far as anybody noted. */
  | { readonly kind: 'enough'; readonly source: CapacityNote | null; readonly target: CapacityNote }

export function compareCapacity(source: RegionCode, target: RegionCode, facts: TrunkFacts): CapacityComparison {
  const here = facts.capacity?.[source] ?? null
  const there = facts.capacity?.[target] ?? null
  if (there === null) return { kind: 'unknown', source: here }
  return here !== null && there.cps < here.cps
    ? { kind: 'lower', source: here, target: there }
    : { kind: 'enough', source: here, target: there }
}

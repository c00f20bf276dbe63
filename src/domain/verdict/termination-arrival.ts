import type { TrunkFacts } from '../account/facts.ts'
import type { RegionCode } from '../base/region.ts'
import { terminationDestination } from './termination-destination.ts'

/** Whether calls to a trunk's Termination URI arrive in a Region now. During propagation both Regions count. */
export type TerminationArrival = 'here' | 'elsewhere' | 'not-known'

export function terminationArrival(facts: TrunkFacts, region: RegionCode): TerminationArrival {
  if (facts.trunk.domainName === null) return 'elsewhere'
  const destination = terminationDestination(facts)
  if (destination.kind === 'not-read') return 'not-known'
  if (destination.region === region) return 'here'
  if (destination.kind !== 'propagating') return 'elsewhere'
  if (destination.former === null) return 'not-known'
  return destination.former === region ? 'here' : 'elsewhere'
}

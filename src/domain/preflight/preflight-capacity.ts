import { compareCapacity } from '../verdict/capacity-comparison.ts'
import { exhaustive } from '../base/exhaustive.ts'
import type { TrunkFacts } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import { passed } from './preflight-result.ts'
import type { RegionCode } from '../base/region.ts'

/** A re-route to a Region whose CPS was never raised drops calls that the former Region carried, and no API tells (R21). */
export function capacityFindings(
  source: RegionCode | undefined,
  target: RegionCode,
  facts: TrunkFacts,
): readonly Finding[] {
  if (source === undefined || source === target) return []
  const compared = compareCapacity(source, target, facts)
  const about = { check: 'capacity', region: target, code: 32001, sourceRegion: source } as const
  switch (compared.kind) {
    case 'unknown':
      // More than Twilio's default is noted where calls go now, so the default would drop calls.
      return [{ ...about, id: 'cps-unknown', severity: compared.source ? 'warning' : 'note', source: compared.source }]
    case 'lower':
      return [{ ...about, id: 'cps-lower', severity: 'warning', source: compared.source, target: compared.target }]
    case 'enough':
      return [passed('capacity', target)]
    default:
      return exhaustive(compared)
  }
}

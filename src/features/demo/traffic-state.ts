import { createAtom } from '@tanstack/react-store'
import { byRegion, type RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { fillExtras } from '../../ui/extras.ts'
import type { TrafficTally } from './traffic-tally.ts'

export type TrafficRun = {
  /** The trunk's key; null: the whole account. */
  readonly trunk: string | null
  readonly rate: number
  readonly seed: string
  readonly tally: TrafficTally
}

/** Traffic of this tab (`here`) or another tab, or the last run. */
export type Traffic =
  | { readonly kind: 'off'; readonly last: TrafficRun | null; readonly error: Error | null }
  | { readonly kind: 'here' | 'elsewhere'; readonly run: TrafficRun }

export const traffic = createAtom<Traffic>({ kind: 'off', last: null, error: null })
traffic.subscribe((now) =>
  fillExtras({ trafficOf: now.kind === 'off' ? undefined : (trunk, leg) => recentOf(now.run, trunk, leg) }),
)

/** A leg's calls in the last ten seconds, by Region; null if the traffic runs over another trunk. */
function recentOf(run: TrafficRun, trunk: Trunk, leg: Leg): Readonly<Record<RegionCode, number>> | null {
  if (run.trunk !== null && run.trunk !== trunk.key) return null
  return byRegion((region) => {
    // Traffic over the account counts if an instance of this trunk handled the call.
    const sid = trunk.instances[region]?.sid
    const calls = run.tally.recent.filter((call) => call.leg === leg && call.region === region)
    return run.trunk === null ? calls.filter(({ trunkSid }) => trunkSid === sid).length : calls.length
  })
}

import type { NumberConfiguration } from '../../../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { activeRegion, type Route } from '../../../domain/account/route.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'

type Configurations = Readonly<Partial<Record<RegionCode, NumberConfiguration>>>

/** The trunk that answers a number now, in another Region than the one where it is associated. */
export type AnsweredBy =
  | { readonly kind: 'trunk'; readonly trunkSid: TrunkSid; readonly region: RegionCode }
  | { readonly kind: 'no-other' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-loaded' }

/** Whether another trunk has the number elsewhere, so that its route decides. Most numbers need no request. */
export const mayBeAnswered = (configurations: Configurations, trunk: Trunk, here: RegionCode): boolean =>
  regionCodes.some((region) => region !== here && otherTrunkIn(region, configurations, trunk) !== null)

export function answeredBy(configurations: Configurations, trunk: Trunk, here: RegionCode, route: Route): AnsweredBy {
  const region = activeRegion(route)
  const trunkSid = region === here ? null : otherTrunkIn(region, configurations, trunk)
  return trunkSid === null ? { kind: 'no-other' } : { kind: 'trunk', trunkSid, region }
}

function otherTrunkIn(region: RegionCode, configurations: Configurations, trunk: Trunk): TrunkSid | null {
  const sid = configurations[region]?.trunkSid ?? null
  return sid === trunk.instances[region]?.sid ? null : sid
}

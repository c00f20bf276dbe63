import { instanceIn, type NotRead, type NumberFacts, type TrunkFacts } from './facts.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { activeRegion } from './route.ts'
import type { TrunkSid } from '../base/sid.ts'
import type { Trunk } from './trunk.ts'

/** What answers a number in a Region. `nothing`: it has neither trunk nor webhook there (R7). */
export type Reached =
  | { readonly kind: 'trunk'; readonly region: RegionCode; readonly trunkSid: TrunkSid }
  | { readonly kind: 'webhook'; readonly region: RegionCode; readonly url: string }
  | { readonly kind: 'nothing'; readonly region: RegionCode }

/** How a number relates to one trunk: the vocabulary's "served by" and "prepared on". */
export type NumberReach =
  | { readonly kind: 'served'; readonly region: RegionCode }
  | { readonly kind: 'prepared'; readonly regions: readonly RegionCode[]; readonly reaches: Reached }
  | { readonly kind: 'not-read' }
  | { readonly kind: 'unrelated' }

/** What the number's configuration in one Region points to (R4). */
export function reachedIn(region: RegionCode, number: NumberFacts): Reached | NotRead {
  const configuration = number.configurations[region]
  if (configuration === undefined) return undefined
  if (configuration === null) return { kind: 'nothing', region }
  if (configuration.trunkSid !== null) return { kind: 'trunk', region, trunkSid: configuration.trunkSid }
  return configuration.voiceUrl === null
    ? { kind: 'nothing', region }
    : { kind: 'webhook', region, url: configuration.voiceUrl }
}

/** The loaded Regions in which the number is associated with this trunk's instance. */
export function associatedRegions(number: NumberFacts, trunk: Trunk): readonly RegionCode[] {
  return regionCodes.filter((region) => {
    const sid = number.configurations[region]?.trunkSid
    return sid !== undefined && sid !== null && trunk.instances[region]?.sid === sid
  })
}

export function numberReach(number: NumberFacts, facts: TrunkFacts): NumberReach {
  const regions = associatedRegions(number, facts.trunk)
  const reachedSurely = (region: RegionCode): Reached | NotRead => {
    const reached = reachedIn(region, number)
    // If the Region's trunks are not loaded, the SID may belong to this trunk's own instance.
    return reached?.kind === 'trunk' && instanceIn(region, facts) === undefined ? undefined : reached
  }
  if (regions.length === 0 && regionCodes.every(reachedSurely)) return { kind: 'unrelated' }
  if (number.route === undefined) return { kind: 'not-read' }
  const active = activeRegion(number.route)
  if (regions.includes(active)) return { kind: 'served', region: active }
  const reaches = reachedSurely(active)
  return reaches === undefined || regions.length === 0 ? { kind: 'not-read' } : { kind: 'prepared', regions, reaches }
}

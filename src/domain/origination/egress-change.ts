import type { Edge } from '../base/edge.ts'
import { egressEdges } from '../account/egress-edge.ts'
import type { TrunkFacts } from '../account/facts.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'

/** Null stands for the edge where the call arrived. */
type Edges = readonly (Edge | null)[]

/** Where calls to the numbers leave Twilio through a Region's URIs, and what of that a PBX does not know yet. */
export type EgressChange = {
  /** Of this Region's enabled URIs. */
  readonly here: Edges
  /** From where its calls leave now, in the Regions that its numbers are routed to; empty when that is nowhere. */
  readonly now: Edges
  /** Not among `now`: the firewall must let them in before numbers are re-routed here. Empty while `now` is. */
  readonly added: Edges
}

export function egressChange(region: RegionCode, facts: TrunkFacts): EgressChange {
  const { served } = originationSplit(facts)
  const live = regionCodes.filter((code) => served[code].length > 0)
  const edgesIn = (code: RegionCode): Edges => egressEdges(facts.parts[code]?.originationUrls ?? [])
  const here = edgesIn(region)
  const now = [...new Set(live.flatMap(edgesIn))]
  const isLive = live.includes(region)
  return { here, now, added: isLive || now.length === 0 ? [] : here.filter((edge) => !now.includes(edge)) }
}

import type { Edge } from '../base/edge.ts'
import { egressEdges } from '../account/egress-edge.ts'
import type { TrunkFacts } from '../account/facts.ts'
import { originationSplit } from '../verdict/origination-split.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'

/** Null means the edge where the call arrived. */
type Edges = readonly (Edge | null)[]

/** The edges that calls leave from through a Region's URIs, and which of them are new to the PBX. */
export type EgressChange = {
  /** The edges of this Region's enabled URIs. */
  readonly here: Edges
  /** The edges that calls leave from now, in the Regions that the numbers are routed to; empty without any. */
  readonly now: Edges
  /** New edges, which the firewall must allow before numbers are re-routed here. Empty if `now` is empty. */
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

import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { callPathEdges, egressOf } from './call-path-edges.ts'
import type { CallPath, CallPathLane, Egress, Outcome, RouteKnowledge, Standing } from './call-path.ts'
import type { WireKind } from './call-path-layout.ts'

/** The trunk's numbers that are routed to one Region, by what answers them there. */
export type RoutedNumbers = {
  /** Answered by the trunk's instance in that Region. */
  readonly served: number
  /** Answered by neither a trunk nor a webhook. */
  readonly notConnected?: number
  /** Answered by another trunk or a webhook. */
  readonly elsewhere?: number
  /** What answers them in that Region is not loaded. */
  readonly notRead?: number
  /** How many of all these have a route that is still propagating. */
  readonly propagating?: number
}

export type OriginationCallPathInput = {
  /** The formatted number, or "48 numbers". */
  readonly subject: string
  readonly routed: Readonly<Record<RegionCode, RoutedNumbers>>
  /** How many of the trunk's numbers have a route that is not loaded. */
  readonly notRead: number
  readonly implicit?: boolean
  /** Known former Regions of numbers whose routes propagate (R9). */
  readonly mayStillTakeCalls: readonly RegionCode[]
  readonly standings: Readonly<Record<RegionCode, Standing>>
  /** The `;edge=` of each enabled origination URI, null if it has none. A Region is missing if its URIs are not loaded. */
  readonly egress: Readonly<Partial<Record<RegionCode, readonly (string | null)[]>>>
  readonly pbxHosts: readonly string[]
  readonly prospective: RegionCode | null
}

export function originationCallPath(input: OriginationCallPathInput): CallPath {
  const lanes = regionCodes.map((region) => originationLane(region, input))
  const passing = lanes.filter((lane) => lane.outcome?.kind === 'passes')
  const edgesOf = (some: readonly CallPathLane[]) => some.flatMap((lane) => lane.egress?.edges ?? [])
  return {
    leg: 'origination',
    subject: input.subject,
    oneRoute: numbersOf(input) === 1,
    knowledge: originationKnowledge(input),
    implicit: input.implicit ?? false,
    lanes,
    edges: callPathEdges(edgesOf(passing.filter((lane) => lane.wire !== 'prospective')), edgesOf(passing)),
    pbx: input.pbxHosts,
  }
}

function originationLane(region: RegionCode, input: OriginationCallPathInput): CallPathLane {
  const { served, notConnected = 0, elsewhere = 0, propagating = 0 } = input.routed[region]
  const numbers = routedTo(region, input)
  const egress = egressOf(input.egress[region])
  const wire = originationWire(region, input)
  return {
    region,
    standing: input.standings[region].kind,
    wire,
    outcome: wire && originationOutcome(region, input, wire, egress),
    propagating: propagating === 0 ? 'none' : propagating < numbers ? 'some' : 'all',
    numbers,
    notConnected: served > 0 ? notConnected : 0,
    elsewhere: served > 0 ? elsewhere : 0,
    egress,
  }
}

function originationWire(region: RegionCode, input: OriginationCallPathInput): WireKind | null {
  if (originationKnowledge(input) === 'absent') return null
  if (routedTo(region, input) > 0) return 'live'
  if (region === input.prospective) return 'prospective'
  return input.mayStillTakeCalls.includes(region) ? 'former' : null
}

function originationOutcome(
  region: RegionCode,
  input: OriginationCallPathInput,
  wire: WireKind,
  egress: Egress | null,
): Outcome {
  const { served, notConnected = 0, notRead = 0 } = input.routed[region]
  const standing = input.standings[region]
  if (wire === 'live' && served === 0) {
    if (notConnected > 0) return { kind: 'fails', cause: 'not-connected' }
    return notRead > 0 ? { kind: 'not-read' } : { kind: 'other-answers' }
  }
  if (standing.kind === 'none') return { kind: 'fails', cause: 'not-connected' }
  if (standing.fails) return { kind: 'fails', cause: standing.fails }
  if (standing.kind === 'not-read' || egress === null) return { kind: 'not-read' }
  return egress.edges.length > 0 || egress.whereArrived ? { kind: 'passes' } : { kind: 'recovery' }
}

function originationKnowledge(input: OriginationCallPathInput): RouteKnowledge {
  const someLoaded = regionCodes.some((region) => routedTo(region, input) > 0)
  if (input.notRead > 0) return someLoaded ? 'partly' : 'not-read'
  if (!someLoaded) return 'absent'
  const propagating = regionCodes.some((region) => (input.routed[region].propagating ?? 0) > 0)
  return propagating && input.mayStillTakeCalls.length === 0 ? 'unsettled' : 'known'
}

const numbersOf = (input: OriginationCallPathInput): number =>
  regionCodes.reduce((total, region) => total + routedTo(region, input), input.notRead)

function routedTo(region: RegionCode, input: OriginationCallPathInput): number {
  const { served, notConnected = 0, elsewhere = 0, notRead = 0 } = input.routed[region]
  return served + notConnected + elsewhere + notRead
}

import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { callPathEdges, egressOf } from './call-path-edges.ts'
import type { CallPath, CallPathLane, Egress, Outcome, RouteKnowledge, Standing } from './call-path.ts'
import type { WireKind } from './call-path-layout.ts'

/** The numbers of the trunk that are routed to one Region, by what has them there. */
export type RoutedNumbers = {
  /** The trunk's instance in that Region. */
  readonly served: number
  /** Neither a trunk nor a webhook: the line is dead. */
  readonly notConnected?: number
  /** Another trunk, or a webhook. */
  readonly elsewhere?: number
  /** What answers them in that Region was not read. */
  readonly notRead?: number
  /** Of all of these, those whose route is still propagating. */
  readonly propagating?: number
}

export type OriginationCallPathInput = {
  /** The number, grouped for reading, or "48 numbers". */
  readonly subject: string
  readonly routed: Readonly<Record<RegionCode, RoutedNumbers>>
  /** Numbers of the trunk whose route was not read. */
  readonly notRead: number
  readonly implicit?: boolean
  /** Former Regions of numbers that propagate, as far as they are known (R9). */
  readonly mayStillTakeCalls: readonly RegionCode[]
  readonly standings: Readonly<Record<RegionCode, Standing>>
  /**
   * The `;edge=` of each enabled origination URI of a Region's instance, null for a URI without one.
   * A missing Region: its URIs were not read.
   */
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
  const someRead = regionCodes.some((region) => routedTo(region, input) > 0)
  if (input.notRead > 0) return someRead ? 'partly' : 'not-read'
  if (!someRead) return 'absent'
  const propagating = regionCodes.some((region) => (input.routed[region].propagating ?? 0) > 0)
  return propagating && input.mayStillTakeCalls.length === 0 ? 'unsettled' : 'known'
}

const numbersOf = (input: OriginationCallPathInput): number =>
  regionCodes.reduce((total, region) => total + routedTo(region, input), input.notRead)

function routedTo(region: RegionCode, input: OriginationCallPathInput): number {
  const { served, notConnected = 0, elsewhere = 0, notRead = 0 } = input.routed[region]
  return served + notConnected + elsewhere + notRead
}

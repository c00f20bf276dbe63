import type { DomainName } from '../../domain/base/domain-name.ts'
import type { PublicEdgeId } from '../../domain/base/edge.ts'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { callPathEdges } from './call-path-edges.ts'
import type { CallPath, CallPathLane, Outcome, RouteKnowledge, Standing } from './call-path.ts'
import type { WireKind } from './call-path-layout.ts'

export type TerminationCallPathInput = {
  /** Null if the trunk has no Termination URI, so no call from a PBX reaches it. */
  readonly domainName: DomainName | null
  /** Null if the route is not loaded. */
  readonly active: RegionCode | null
  readonly implicit?: boolean
  readonly propagating: boolean
  /** The former Region while the route propagates, if this console made the change (R9). */
  readonly mayStillTakeCalls: RegionCode | null
  readonly standings: Readonly<Record<RegionCode, Standing>>
  readonly pbxAddresses: readonly string[]
  /** The edge of a localized URI; null for the plain URI, which does not choose one. */
  readonly edge: PublicEdgeId | null
  readonly prospective: RegionCode | null
}

export function terminationCallPath(input: TerminationCallPathInput): CallPath {
  return {
    leg: 'termination',
    subject: input.domainName ?? '',
    oneRoute: true,
    knowledge: terminationKnowledge(input),
    implicit: input.implicit ?? false,
    lanes: regionCodes.map((region) => terminationLane(region, input)),
    edges: callPathEdges(input.edge === null ? [] : [input.edge]),
    pbx: input.pbxAddresses,
  }
}

function terminationLane(region: RegionCode, input: TerminationCallPathInput): CallPathLane {
  const standing = input.standings[region]
  const wire = terminationWire(region, input)
  return {
    region,
    standing: standing.kind,
    wire,
    outcome: wire && terminationOutcome(standing),
    propagating: wire === 'live' && input.propagating ? 'all' : 'none',
    numbers: null,
    notConnected: 0,
    elsewhere: 0,
    egress: null,
  }
}

function terminationWire(region: RegionCode, input: TerminationCallPathInput): WireKind | null {
  if (input.domainName === null) return null
  if (region === input.active) return 'live'
  if (region === input.prospective) return 'prospective'
  return input.propagating && region === input.mayStillTakeCalls ? 'former' : null
}

function terminationKnowledge(input: TerminationCallPathInput): RouteKnowledge {
  if (input.domainName === null) return 'absent'
  if (input.active === null) return 'not-read'
  return input.propagating && input.mayStillTakeCalls === null ? 'unsettled' : 'known'
}

function terminationOutcome(standing: Standing): Outcome {
  if (standing.kind === 'none') return { kind: 'fails', cause: 'no-instance' }
  if (standing.fails) return { kind: 'fails', cause: standing.fails }
  return standing.kind === 'not-read' ? { kind: 'not-read' } : { kind: 'passes' }
}

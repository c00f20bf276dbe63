import type { ReactNode } from 'react'
import type { Layout, WireKind } from './call-path-layout.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { FailureCause } from '../../domain/verdict/failure-text.ts'

/**
 * The trunk's state in a Region for this leg, whatever the route is. `incomplete`: a part of this leg is missing.
 * `active`: it takes calls on either leg, or the console cannot rule that out.
 */
export type StandingKind = 'active' | 'standby' | 'incomplete' | 'none' | 'not-read'

/** `fails`: why calls of this leg fail, or would fail, in this Region; null if they do not. */
export type Standing = { readonly kind: StandingKind; readonly fails: FailureCause | null }

/**
 * What happens to calls that reach a Region. `other-answers`: another trunk or a webhook answers these numbers there.
 * `recovery`: no origination URI is enabled, but a Disaster Recovery URL is set (R7).
 */
export type Outcome =
  | { readonly kind: 'passes' }
  | { readonly kind: 'fails'; readonly cause: FailureCause }
  | { readonly kind: 'other-answers' }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'not-read' }

/** The edges that `;edge=` names, and whether some URI has none, so that calls leave where they arrived. */
export type Egress = { readonly edges: readonly string[]; readonly whereArrived: boolean }

export type CallPathLane = {
  readonly region: RegionCode
  readonly standing: StandingKind
  /** Null: no wire leads here. */
  readonly wire: WireKind | null
  /** Null exactly when there is no wire. */
  readonly outcome: Outcome | null
  /** How many of the routes to this Region are still propagating. */
  readonly propagating: 'none' | 'some' | 'all'
  /** How many numbers are routed here; null on the termination leg. */
  readonly numbers: number | null
  /** How many of those reach nothing here, while others reach the trunk. */
  readonly notConnected: number
  /** How many of those a webhook or another trunk answers, while others reach the trunk. */
  readonly elsewhere: number
  /** Null if it does not apply or is not loaded. */
  readonly egress: Egress | null
  /** The words for one simulated call, instead of those for all calls. */
  readonly words?: LaneWords
}

/** The two parts of "Standby: takes none of these calls". */
export type LaneWords = { readonly lead: string; readonly rest: string }

/** A step of one simulated call. `decided`: the route, which set the Region. */
export type TraceMark = {
  /** `entry`: the edge is not chosen. */
  readonly at:
    | { readonly kind: 'entry' | 'lookup' }
    | { readonly kind: 'edge'; readonly edge: string }
    | { readonly kind: 'lane'; readonly region: RegionCode }
  /** "3", or "3–4" for several steps at one place. */
  readonly steps: string
  readonly role: 'passed' | 'decided' | 'refused'
}

type CallTrace = {
  readonly marks: readonly TraceMark[]
  readonly sentences: readonly string[]
  /** Passed in, so its code loads only with a simulated call. */
  readonly Marks: (props: { readonly path: CallPath; readonly layout: Layout }) => ReactNode
}

export type CallPathEdge = { readonly id: string; readonly city: string; readonly lit: boolean }

/**
 * How much the console knows of where calls go. `partly`: some numbers' routes are not loaded. `unsettled`: a change
 * propagates from a Region that the console does not know (R9). `absent`: there is nothing to route.
 */
export type RouteKnowledge = 'known' | 'partly' | 'unsettled' | 'not-read' | 'absent'

/** The path of one leg's calls. `lanes` always has US1, IE1 and AU1, in this order. */
export type CallPath = {
  readonly leg: Leg
  /** The domain name, the number, or "48 numbers". */
  readonly subject: string
  /** False for several numbers, each with its own route. */
  readonly oneRoute: boolean
  readonly knowledge: RouteKnowledge
  /** The route was never written, so it is US1 by default (R10). */
  readonly implicit: boolean
  readonly lanes: readonly CallPathLane[]
  readonly edges: readonly CallPathEdge[]
  /** The PBX's addresses on the termination leg, its hosts on the origination leg. */
  readonly pbx: readonly string[]
  readonly trace?: CallTrace
  /** The last re-route was not applied, or its response was lost. The path was loaded after it. */
  readonly failed?: { readonly to: RegionCode; readonly lost: boolean }
  /** Simulated calls to each Region in the last ten seconds; absent without traffic. */
  readonly traffic?: Readonly<Record<RegionCode, number>>
}

export const lanesWith = (path: CallPath, wire: WireKind): readonly CallPathLane[] =>
  path.lanes.filter((lane) => lane.wire === wire)

/** The egress of each Region that delivers these calls. */
export const wiredEgress = (path: CallPath): readonly Egress[] =>
  path.lanes.flatMap(({ outcome, egress }) => (outcome?.kind === 'passes' && egress ? [egress] : []))

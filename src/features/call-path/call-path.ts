import type { ReactNode } from 'react'
import type { Layout, WireKind } from './call-path-layout.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { FailureCause } from '../../domain/verdict/failure-text.ts'

/**
 * What a Region holds of the trunk for this leg, whatever the route says; `incomplete`: this leg lacks a part;
 * `active`: it takes calls, on this leg or the other, or is not known to take none.
 */
export type StandingKind = 'active' | 'standby' | 'incomplete' | 'none' | 'not-read'

/** `fails`: why calls of this leg fail in this Region, or would if they came; null where they do not. */
export type Standing = { readonly kind: StandingKind; readonly fails: FailureCause | null }

/**
 * What becomes of calls that reach a Region. `other-answers`: another trunk or a webhook there has these numbers.
 * `recovery`: no enabled origination URI, but a Disaster Recovery URL (R7).
 */
export type Outcome =
  | { readonly kind: 'passes' }
  | { readonly kind: 'fails'; readonly cause: FailureCause }
  | { readonly kind: 'other-answers' }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'not-read' }

/** Where calls leave a Region: the edges that `;edge=` names, and whether a URI names none, so that they leave where they arrived. */
export type Egress = { readonly edges: readonly string[]; readonly whereArrived: boolean }

export type CallPathLane = {
  readonly region: RegionCode
  readonly standing: StandingKind
  /** Null: no wire leads here. */
  readonly wire: WireKind | null
  /** Null exactly when there is no wire. */
  readonly outcome: Outcome | null
  /** How many of the routes that lead here are still propagating. */
  readonly propagating: 'none' | 'some' | 'all'
  /** How many numbers are routed here; null on the leg from the PBX. */
  readonly numbers: number | null
  /** Of those, how many reach nothing here though others reach the trunk. */
  readonly notConnected: number
  /** Likewise, how many a webhook or another trunk answers. */
  readonly elsewhere: number
  /** Null where it does not apply or was not read. */
  readonly egress: Egress | null
  /** Of the one call that is shown, in the place of what holds for all of them. */
  readonly words?: LaneWords
}

/** "Standby: takes none of these calls" in two parts: the state, and what it means for these calls. */
export type LaneWords = { readonly lead: string; readonly rest: string }

/** Where one call came by, numbered in its order. `decided`: the route, which chose the Region. */
export type TraceMark = {
  /** `entry`: an edge that nobody chose. */
  readonly at:
    | { readonly kind: 'entry' | 'lookup' }
    | { readonly kind: 'edge'; readonly edge: string }
    | { readonly kind: 'lane'; readonly region: RegionCode }
  /** "3", or "3–4" for several steps at one place. */
  readonly steps: string
  readonly role: 'passed' | 'decided' | 'refused'
}

/** The way of one call in the place of what the routes say of all. */
type CallTrace = {
  readonly marks: readonly TraceMark[]
  readonly sentences: readonly string[]
  /** Comes with the call: no page draws one when it opens. */
  readonly Marks: (props: { readonly path: CallPath; readonly layout: Layout }) => ReactNode
}

export type CallPathEdge = { readonly id: string; readonly city: string; readonly lit: boolean }

/**
 * How much is known of where calls go. `partly`: some numbers' routes are unread.
 * `unsettled`: a change is propagating from a Region that is not known (R9). `absent`: nothing is routed at all.
 */
export type RouteKnowledge = 'known' | 'partly' | 'unsettled' | 'not-read' | 'absent'

/** The way of one leg's calls, from where they begin to where they end. Lanes are US1, IE1, AU1, always all three. */
export type CallPath = {
  readonly leg: Leg
  /** The domain name, the number, or "48 numbers". */
  readonly subject: string
  /** False for a leg of several numbers, each with a route of its own. */
  readonly oneRoute: boolean
  readonly knowledge: RouteKnowledge
  /** The route was never written: US1 by default (R10). */
  readonly implicit: boolean
  readonly lanes: readonly CallPathLane[]
  readonly edges: readonly CallPathEdge[]
  /** Addresses or hosts of the PBX, the origin of one leg and the destination of the other. */
  readonly pbx: readonly string[]
  readonly trace?: CallTrace
  /** The last re-route of these calls was not applied, or its answer was lost: what is drawn was read since. */
  readonly failed?: { readonly to: RegionCode; readonly lost: boolean }
  /** Simulated calls of the last ten seconds that came to each Region; left out while none are made. */
  readonly traffic?: Readonly<Record<RegionCode, number>>
}

export const lanesWith = (path: CallPath, wire: WireKind): readonly CallPathLane[] =>
  path.lanes.filter((lane) => lane.wire === wire)

/** Where calls leave the Regions that have a wire and let them through. */
export const wiredEgress = (path: CallPath): readonly Egress[] =>
  path.lanes.flatMap(({ outcome, egress }) => (outcome?.kind === 'passes' && egress ? [egress] : []))

import type { DomainName } from '../../domain/base/domain-name.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Ipv4 } from '../../domain/base/ipv4.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { CallSid, OriginationUrlSid, TrunkSid } from '../../domain/base/sid.ts'

/** What a PBX of the trunk really sends, whatever the lists say. Its password is the demo's to know. */
export type KnownCaller = {
  /** The name part of the trunk's Termination URI. */
  readonly trunk: string
  readonly name: string
  readonly address: Ipv4
  readonly user: string | null
}

type TerminationCaller =
  | { readonly kind: 'known'; readonly name: string }
  /** The password counts as right. */
  | { readonly kind: 'typed'; readonly address: Ipv4; readonly user: string | null }

/** A call that nobody makes: the demo runs it through the rules of routing. Without a seed, each has its own. */
export type TestCall =
  | {
      readonly leg: 'termination'
      readonly domainName: DomainName
      readonly caller: TerminationCaller
      /** Of the Request-URI; null: the plain Termination URI. */
      readonly host: string | null
      readonly seed?: string
    }
  | {
      readonly leg: 'origination'
      readonly number: E164
      /** Whose number calls; null: somebody's in the United States. */
      readonly from: E164 | null
      readonly seed?: string
    }

/** One step of the call's way; the last one decided what became of it. */
export type Hop =
  | { readonly kind: 'edge'; readonly edge: string; readonly isChosen: boolean }
  | {
      readonly kind: 'route'
      readonly subject: string
      readonly lookup: {
        readonly region: RegionCode
        readonly isImplicit: boolean
        readonly isPropagating: boolean
      }
    }
  | { readonly kind: 'instance'; readonly region: RegionCode; readonly sid: TrunkSid | null }
  | { readonly kind: 'configuration'; readonly region: RegionCode; readonly reaches: 'trunk' | 'webhook' | 'nothing' }
  | {
      readonly kind: 'authentication'
      readonly scheme: 'any' | 'ip-access-control-list' | 'credential-list'
      readonly passed: boolean
    }
  | {
      readonly kind: 'origination-url'
      readonly sid: OriginationUrlSid
      readonly sipUrl: string
      readonly edge: string
      /** Null: four seconds of silence. */
      readonly answer: number | null
    }
  | { readonly kind: 'disaster-recovery'; readonly url: string }

export const outcomes = [
  'accepted',
  'refused',
  'connected',
  'ended-by-pbx',
  'answered-by-webhook',
  'answered-by-disaster-recovery',
  'failed',
  'not-connected',
] as const

export type TestCallResult = {
  readonly leg: Leg
  readonly outcome: (typeof outcomes)[number]
  /** Where it was processed; null when it reached no Region. */
  readonly region: RegionCode | null
  readonly trunkSid: TrunkSid | null
  readonly sipStatus: number | null
  /** Twilio's code of the failure (32xxx). */
  readonly code: number | null
  readonly hops: readonly Hop[]
  readonly seed: string
  readonly record: { readonly region: RegionCode; readonly sid: CallSid } | null
}

export type RouteHop = Extract<Hop, { kind: 'route' }>

export const routeHop = ({ hops }: TestCallResult): RouteHop | undefined => hops.find((hop) => hop.kind === 'route')

/** Whether the call came through: to the PSTN, to the PBX, or to whatever else answers the number. */
export function cameThrough({ outcome }: TestCallResult): boolean {
  return outcome !== 'refused' && outcome !== 'failed' && outcome !== 'not-connected'
}

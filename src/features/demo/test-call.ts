import * as v from 'valibot'
import type { DomainName } from '../../domain/base/domain-name.ts'
import type { E164 } from '../../domain/base/e164.ts'
import { type Ipv4, parseIpv4 } from '../../domain/base/ipv4.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { parseCallSid, parseOriginationUrlSid, parseTrunkSid } from '../../domain/base/sid.ts'
import { parsed } from '../../twilio/decode.ts'

const region = v.picklist(regionCodes)
const trunkSid = v.nullable(parsed(parseTrunkSid, 'a trunk SID'))
const numberOrNull = v.nullable(v.number())

export const knownCallerSchema = v.object({
  /** The name part of the trunk's Termination URI. */
  trunk: v.string(),
  name: v.string(),
  address: parsed(parseIpv4, 'an IPv4 address'),
  user: v.nullable(v.string()),
})

/** What a PBX of the trunk really sends, whatever the lists say. Its password is the demo's to know. */
export type KnownCaller = v.InferOutput<typeof knownCallerSchema>

type TerminationCaller =
  /** `sends`: what the demo says that this PBX sends, where it is loaded. */
  | { readonly kind: 'known'; readonly name: string; readonly sends?: Pick<KnownCaller, 'address' | 'user'> }
  /** The demo assumes the right password. */
  | { readonly kind: 'typed'; readonly address: Ipv4; readonly user: string | null }

/** A simulated call. Without a seed, the demo chooses one for each call. */
export type TestCall =
  | {
      readonly leg: 'termination'
      readonly domainName: DomainName
      readonly caller: TerminationCaller
      /** The host of the Request-URI; null: the plain Termination URI. */
      readonly host: string | null
      /** The number dialled, as typed: the user part of the Request-URI. Null: a number in the United States. */
      readonly to: string | null
      readonly seed?: string
    }
  | {
      readonly leg: 'origination'
      readonly number: E164
      /** The calling number; null: one in the United States. */
      readonly from: E164 | null
      readonly seed?: string
    }

const hopSchema = v.variant('kind', [
  v.object({ kind: v.literal('edge'), edge: v.string(), isChosen: v.boolean() }),
  v.object({
    kind: v.literal('route'),
    subject: v.string(),
    lookup: v.object({ region, isImplicit: v.boolean(), isPropagating: v.boolean() }),
  }),
  v.object({ kind: v.literal('instance'), region, sid: trunkSid }),
  v.object({ kind: v.literal('configuration'), region, reaches: v.picklist(['trunk', 'webhook', 'nothing']) }),
  v.object({
    kind: v.literal('authentication'),
    scheme: v.picklist(['any', 'ip-access-control-list', 'credential-list']),
    passed: v.boolean(),
  }),
  v.object({
    kind: v.literal('origination-url'),
    sid: parsed(parseOriginationUrlSid, 'an origination URI SID'),
    sipUrl: v.string(),
    edge: v.string(),
    /** Null: no SIP response in four seconds. */
    answer: numberOrNull,
  }),
  v.object({ kind: v.literal('capacity'), cps: v.number() }),
  v.object({ kind: v.literal('disaster-recovery'), url: v.string() }),
])

/** One step of a call; the last step decided the outcome. */
export type Hop = v.InferOutput<typeof hopSchema>

export const resultSchema = v.object({
  leg: v.picklist(['termination', 'origination']),
  outcome: v.picklist([
    'accepted',
    'refused',
    'connected',
    'ended-by-pbx',
    'answered-by-webhook',
    'answered-by-disaster-recovery',
    'failed',
    'not-connected',
  ]),
  /** Null if the call reached no Region. */
  region: v.nullable(region),
  trunkSid,
  sipStatus: numberOrNull,
  /** Twilio's code of the failure (32xxx). */
  code: numberOrNull,
  hops: v.array(hopSchema),
  seed: v.string(),
  record: v.nullable(v.object({ region, sid: parsed(parseCallSid, 'a call SID') })),
})

export type TestCallResult = v.InferOutput<typeof resultSchema>

export type RouteHop = Extract<Hop, { kind: 'route' }>

export const routeHop = ({ hops }: TestCallResult): RouteHop | undefined => hops.find((hop) => hop.kind === 'route')

/** Whether the call reached the PSTN, the PBX, or whatever answers the number. */
export function cameThrough({ outcome }: TestCallResult): boolean {
  return outcome !== 'refused' && outcome !== 'failed' && outcome !== 'not-connected'
}

import type { DomainName } from '../../src/domain/base/domain-name.ts'
import type { E164 } from '../../src/domain/base/e164.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import type { OriginationUrlSid, TrunkSid } from '../../src/domain/base/sid.ts'
import type { RouteLookup } from './routes.ts'

/** The PBX's SIP response to a call sent to one of its URIs. Null means no response within four seconds. */
export type SipAnswer = number | null

/** One step in processing a call. The last step decides the outcome. */
export type Hop =
  | { readonly kind: 'edge'; readonly edge: string; readonly isChosen: boolean }
  | { readonly kind: 'route'; readonly subject: DomainName | E164; readonly lookup: RouteLookup }
  | { readonly kind: 'instance'; readonly region: RegionCode; readonly sid: TrunkSid | null }
  | { readonly kind: 'configuration'; readonly region: RegionCode; readonly reaches: 'trunk' | 'webhook' | 'nothing' }
  | {
      readonly kind: 'authentication'
      readonly scheme: 'any' | 'ip-access-control-list' | 'credential-list'
      readonly passed: boolean
    }
  /** The instance gets more new calls than its CPS allows. */
  | { readonly kind: 'capacity'; readonly cps: number }
  | {
      readonly kind: 'origination-url'
      readonly sid: OriginationUrlSid
      readonly sipUrl: string
      readonly edge: string
      readonly answer: SipAnswer
    }
  | { readonly kind: 'disaster-recovery'; readonly url: string }

type Outcome =
  /** Termination: Twilio sends the call to the PSTN. */
  | 'accepted'
  | 'refused'
  /** Origination: the PBX answered 2xx. */
  | 'connected'
  /** The PBX responded with a status that ends the call. */
  | 'ended-by-pbx'
  | 'answered-by-webhook'
  | 'answered-by-disaster-recovery'
  | 'failed'
  /** The call reaches nothing, and no Region keeps a record of it. */
  | 'not-connected'

/** The outcome of one call, with the steps that led to it. */
export type CallDecision = {
  readonly leg: 'termination' | 'origination'
  readonly outcome: Outcome
  /** The Region that processed the call; null when it reached none. */
  readonly region: RegionCode | null
  readonly trunkSid: TrunkSid | null
  /** The SIP status that the caller receives, if any. */
  readonly sipStatus: number | null
  /** Twilio's error code (32xxx), if the failure has one. */
  readonly code: number | null
  /** Whether the Region's `Calls` resource keeps a record. */
  readonly isRecorded: boolean
  readonly hops: readonly Hop[]
}

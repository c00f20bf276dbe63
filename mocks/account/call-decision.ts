import type { DomainName } from '../../src/domain/base/domain-name.ts'
import type { E164 } from '../../src/domain/base/e164.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import type { OriginationUrlSid, TrunkSid } from '../../src/domain/base/sid.ts'
import type { RouteLookup } from './routes.ts'

/** What a PBX did with a call that was offered to one of its URIs; null: four seconds of silence. */
export type SipAnswer = number | null

/** One step of a call's way. The last one decided it. */
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
  | {
      readonly kind: 'origination-url'
      readonly sid: OriginationUrlSid
      readonly sipUrl: string
      readonly edge: string
      readonly answer: SipAnswer
    }
  | { readonly kind: 'disaster-recovery'; readonly url: string }

type Outcome =
  /** Termination: taken, and on its way to the PSTN. */
  | 'accepted'
  | 'refused'
  /** Origination: the PBX answered 2xx. */
  | 'connected'
  /** The PBX answered, and its answer ends the call. */
  | 'ended-by-pbx'
  | 'answered-by-webhook'
  | 'answered-by-disaster-recovery'
  | 'failed'
  /** The line is dead: no record anywhere. */
  | 'not-connected'

/** What becomes of one call, and why. */
export type CallDecision = {
  readonly leg: 'termination' | 'origination'
  readonly outcome: Outcome
  /** Where it was processed; null when it reached no Region. */
  readonly region: RegionCode | null
  readonly trunkSid: TrunkSid | null
  /** SIP status that the caller gets, where there is one. */
  readonly sipStatus: number | null
  /** Twilio's code of the failure (32xxx), where it has one. */
  readonly code: number | null
  /** Whether `Calls` of the Region gets a record. */
  readonly isRecorded: boolean
  readonly hops: readonly Hop[]
}

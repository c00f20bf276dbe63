import type { Edge } from '../base/edge.ts'
import type { UnreachableHost } from '../account/unreachable-host.ts'
import type { Transport } from '../base/sip-uri.ts'
import type { RegionCode } from '../base/region.ts'
import type { SipUriProblem } from './sip-uri-problem.ts'

/** Something that the API accepts but the operator may not intend. `fix`: the corrected URI; null if only they know. */
export type SipUriWarning = { readonly severity: 'warning' | 'note'; readonly fix: string | null } & (
  | { readonly kind: 'sips'; readonly part: 'scheme' }
  /** Twilio would send every call to this user instead of the called number. */
  | { readonly kind: 'user-part'; readonly part: 'user'; readonly user: string }
  /** `sip:de;sk@pbx`: the host is `de`. */
  | { readonly kind: 'at-sign-after-host'; readonly part: 'user'; readonly host: string }
  | { readonly kind: 'unreachable-host'; readonly part: 'host'; readonly host: string; readonly why: UnreachableHost }
  | {
      readonly kind: 'port-of-other-transport'
      readonly part: 'port'
      readonly port: number
      readonly transport: Transport
    }
  | { readonly kind: 'unknown-transport'; readonly part: 'transport'; readonly asked: string }
  /** Secure trunking uses TLS, whatever the URI asks for. */
  | { readonly kind: 'secure-uses-tls'; readonly part: 'transport'; readonly asked: string }
  /** TLS without secure trunking encrypts only the signalling. */
  | { readonly kind: 'media-unencrypted'; readonly part: 'transport' }
  | { readonly kind: 'no-edge'; readonly part: 'edge'; readonly home: Edge; readonly region: RegionCode }
  | { readonly kind: 'unknown-edge'; readonly part: 'edge'; readonly asked: string; readonly meant: Edge | null }
  | { readonly kind: 'interconnect-edge'; readonly part: 'edge'; readonly edge: Edge }
  | {
      readonly kind: 'legacy-region'
      readonly part: 'edge'
      readonly asked: string
      readonly meant: Edge | null
      readonly edge: string | null
    }
  | { readonly kind: 'repeated-parameter'; readonly part: 'parameter'; readonly name: string }
  | { readonly kind: 'secure-parameter' | 'interconnect-sid'; readonly part: 'parameter' }
  | { readonly kind: 'other-header' | 'parameter-in-header'; readonly part: 'header'; readonly name: string }
)

/** A finding about one part of an origination URI. */
export type SipUriFinding = SipUriProblem | SipUriWarning

/** The settings of the URI's instance. */
export type SipUriSetting = { readonly region: RegionCode; readonly secure: boolean }

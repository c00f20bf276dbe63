import type { AddressEntry, UserEntry } from '../verdict/access-comparison.ts'
import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import type { Edge, PublicEdgeId } from '../base/edge.ts'
import type { Instant } from '../base/instant.ts'
import type { Reached } from '../account/number-reach.ts'
import type { Transport } from '../base/sip-uri.ts'
import type { RegionCode } from '../base/region.ts'
import type { TrunkSid } from '../base/sid.ts'
import type { RegionCount } from '../verdict/trunk-verdict.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'

/** Worst first. An overridable blocker asks the operator for a reason; a blocker takes none. */
export const severities = ['blocker', 'overridable-blocker', 'warning', 'note', 'not-checked', 'passed'] as const
export type Severity = (typeof severities)[number]

/** What preflight looks at. A check that a blocker makes pointless is left out. */
export type CheckId =
  // of both legs
  | 'route'
  | 'propagation'
  | 'source'
  | 'instance'
  | 'secure-trunking'
  | 'recording'
  | 'transfer'
  | 'legs-afterwards'
  // termination
  | 'list-attached'
  | 'access-lists'
  | 'credential-lists'
  | 'kinds-enforced'
  | 'addresses'
  | 'user-names'
  | 'caller-ids'
  // origination
  | 'number'
  | 'origination-urls'
  | 'egress-edge'
  | 'media-edge'
  | 'transport'
  | 'cnam-lookup'
  | 'disaster-recovery'

type Of<Id extends string, S extends Severity, Data = unknown> = Data & {
  readonly id: Id
  readonly severity: S
  readonly check: CheckId
  /** Where the thing is that the finding is about, and where its fix is: mostly the target. */
  readonly region: RegionCode
  /** Twilio's code of the call failure that it would cause; null where calls do not fail or no code is documented. */
  readonly code: number | null
}

type Differs<Id extends string, S extends Severity, Value> = Of<
  Id,
  S,
  { readonly sourceRegion: RegionCode; readonly source: Value; readonly target: Value }
>

export type DisasterRecovery = Pick<TrunkInstance, 'disasterRecoveryUrl' | 'disasterRecoveryMethod'>
export type TransferSettings = Pick<TrunkInstance, 'transferMode' | 'transferCallerId'>

export type Finding =
  | Of<'passed', 'passed'>
  /** A fact that the check needs was not read: in `region`, or, of global resources, a route. */
  | Of<'not-checked', 'not-checked', { readonly unread: 'region' | 'route' }>
  /** A blocker of `checks` cannot be excluded, because the target could not be read. */
  | Of<'target-not-read', 'overridable-blocker', { readonly checks: readonly CheckId[] }>
  /** The route itself, or what calls use now, could not be read: nothing to compare the target with. */
  | Of<'source-not-read', 'warning', { readonly checks: readonly CheckId[] }>
  /** Calls have no instance of this trunk in the source now, so nothing is compared. */
  | Of<'source-without-instance', 'note', { readonly reaches: Reached | null }>
  | Of<'already-active', 'note'>
  /** `returning`: the target is the former Region; never a reason to wait. */
  | Of<
      'still-propagating',
      'warning' | 'note',
      { readonly until: Instant; readonly former: RegionCode | null; readonly returning: boolean }
    >
  /** Undo will write an explicit US1, because a route cannot be removed (R10). */
  | Of<'implicit-route', 'note'>
  | Of<
      'legs-in-two-regions',
      'note',
      {
        readonly termination: RegionCode | null
        readonly numbersIn: readonly RegionCount[]
        /** False: a leg or some numbers were not read, and the counts may be too low. */
        readonly allRead: boolean
      }
    >
  /** The number would leave this trunk: who serves it in the target instead, and where the rest of the trunk stays. */
  | Of<
      'number-not-served',
      'note',
      {
        readonly by: Reached['kind']
        readonly termination: RegionCode | null
        readonly numbersIn: readonly RegionCount[]
        readonly allRead: boolean
      }
    >
  | Of<'no-instance', 'blocker'>
  // termination
  | Of<'no-list-attached', 'blocker'>
  /** `source`: what the source lets in, as far as was read, for the fix. */
  | Of<
      'access-lists-empty',
      'blocker',
      { readonly lists: readonly IpAccessControlList[]; readonly source: readonly AddressEntry[] }
    >
  | Of<
      'credential-lists-empty',
      'blocker',
      { readonly lists: readonly CredentialList[]; readonly source: readonly UserEntry[] }
    >
  /** Not one address of the source is let in by the target's lists. */
  | Of<'no-address-covered', 'overridable-blocker', { readonly missing: readonly AddressEntry[] }>
  | Of<'address-not-covered', 'warning', AddressEntry & { readonly covered: 'some' | 'none' }>
  /** Not one user name of the source is known to the target's lists. */
  | Of<'no-user-name-in-common', 'overridable-blocker', { readonly missing: readonly UserEntry[] }>
  | Of<'user-name-missing', 'warning', UserEntry>
  /** The target enforces only a kind that the source does not: nothing valid in the source is asked for there. */
  | Of<'other-kind-enforced', 'overridable-blocker', { readonly source: AuthType; readonly target: AuthType }>
  | Of<'both-kinds-enforced', 'warning', { readonly source: AuthType; readonly added: AuthType }>
  /** Twilio never shows passwords: the same user name may have another one in the target. */
  | Of<'password-unknown', 'note', { readonly userNames: readonly string[] }>
  /** `transportCode`: beside `code` (media), what a PBX gets that signals without TLS. */
  | (Differs<'secure-differs', 'warning', boolean> & { readonly transportCode: number | null })
  /** Verified, but not owned, caller IDs are not offered outside US1. */
  | Of<'verified-caller-ids', 'warning'>
  // origination
  | Of<'number-not-configured', 'blocker'>
  | Of<'number-not-connected', 'blocker'>
  | Of<'number-answered-by-webhook', 'overridable-blocker', { readonly url: string }>
  | Of<'number-on-another-trunk', 'warning', { readonly trunkSid: TrunkSid }>
  | Of<'no-enabled-origination-url', 'blocker'>
  | Of<'only-disaster-recovery', 'overridable-blocker', { readonly disasterRecoveryUrl: string }>
  /** Null is the edge where the call arrived. `added`: those that calls do not leave from now. */
  | (Differs<'egress-edge-differs', 'warning', readonly (Edge | null)[]> & {
      readonly added: readonly (Edge | null)[]
    })
  | Of<'media-leaves-elsewhere', 'note', { readonly edges: readonly (Edge | null)[]; readonly home: PublicEdgeId }>
  | Differs<'transport-differs', 'warning', readonly Transport[]>
  // differences of settings
  | Differs<'recording-differs', 'note', TrunkInstance['recording']>
  | Differs<'transfer-differs', 'note', TransferSettings>
  | Differs<'cnam-lookup-differs', 'note', boolean>
  | Differs<'disaster-recovery-differs', 'note', DisasterRecovery>

export type FindingId = Finding['id']
export type FindingOf<Id extends FindingId> = Extract<Finding, { readonly id: Id }>

const rank = (finding: Finding): number => severities.indexOf(finding.severity)

/** Worst first; within one severity in the order found. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rank(a) - rank(b))

import type { AddressEntry, UserEntry } from '../verdict/access-comparison.ts'
import type { CapacityNote } from '../account/capacity.ts'
import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import type { Edge, PublicEdgeId } from '../base/edge.ts'
import type { Instant } from '../base/instant.ts'
import type { Reached } from '../account/number-reach.ts'
import type { UnreachableUrl } from '../account/unreachable-host.ts'
import type { Transport } from '../base/sip-uri.ts'
import type { RegionCode } from '../base/region.ts'
import type { TrunkSid } from '../base/sid.ts'
import type { LiveGap } from '../verdict/live-gaps.ts'
import type { RegionCount } from '../verdict/trunk-verdict.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'

/** Worst first. The operator can override an overridable blocker by giving a reason, but not a blocker. */
export const severities = ['blocker', 'overridable-blocker', 'warning', 'note', 'not-checked', 'passed'] as const
export type Severity = (typeof severities)[number]

/** What preflight checks. It skips checks that a blocker makes pointless. */
export type CheckId =
  // both legs
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
  | 'capacity'
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
  /** The Region of what the finding is about, and of its fix: usually the target. */
  readonly region: RegionCode
  /** Twilio's code for the calls that would fail; null when calls do not fail or Twilio documents no code. */
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
  /** A fact that the check needs is not loaded: one of `region`, or a route, which is global. */
  | Of<'not-checked', 'not-checked', { readonly unread: 'region' | 'route' }>
  /** The target is not loaded, so `checks` may hide a blocker. */
  | Of<'target-not-read', 'overridable-blocker', { readonly checks: readonly CheckId[] }>
  /** The route, or what calls use now, is not loaded, so there is nothing to compare the target with. */
  | Of<'source-not-read', 'warning', { readonly checks: readonly CheckId[] }>
  /** The source has no instance of this trunk, so there is nothing to compare the target with. */
  | Of<'source-without-instance', 'note', { readonly reaches: Exclude<Reached, { kind: 'trunk' }> | null }>
  /** Another trunk answers the number in the source, and loses it by the re-route. */
  | Of<'answered-by-another-trunk', 'warning', { readonly trunkSid: TrunkSid }>
  | Of<'already-active', 'note'>
  /** `returning`: the target is the former Region, which is never a reason to wait. */
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
        /** False when a leg or some numbers are not loaded, so the counts may be too low. */
        readonly allRead: boolean
      }
    >
  /** The number would leave this trunk. `by` answers it in the target; the rest says where this trunk's calls stay. */
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
  /** `source`: the loaded entries of the source, for the fix. */
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
  /** The target's lists allow none of the source's addresses. */
  | Of<'no-address-covered', 'overridable-blocker', { readonly missing: readonly AddressEntry[] }>
  | Of<'address-not-covered', 'warning', AddressEntry & { readonly covered: 'some' | 'none' }>
  /** The target's lists have none of the source's user names. */
  | Of<'no-user-name-in-common', 'overridable-blocker', { readonly missing: readonly UserEntry[] }>
  | Of<'user-name-missing', 'warning', UserEntry>
  /** Entries of the target's lists that allow far more callers than a PBX has addresses. */
  | Of<'wide-addresses', 'warning', { readonly entries: readonly AddressEntry[] }>
  /** Entries of the target's lists from which Twilio sends, not a PBX. */
  | Of<'addresses-of-twilio', 'warning', { readonly entries: readonly AddressEntry[] }>
  /** The target enforces only the other kind of list, so nothing that the PBX sends for the source counts there. */
  | Of<'other-kind-enforced', 'overridable-blocker', { readonly source: AuthType; readonly target: AuthType }>
  | Of<'both-kinds-enforced', 'warning', { readonly source: AuthType; readonly added: AuthType }>
  /** Twilio never shows passwords: the same user name may have another one in the target. */
  | Of<'password-unknown', 'note', { readonly userNames: readonly string[] }>
  /** `code` is for media; `transportCode` is what a PBX gets that signals without TLS. */
  | (Differs<'secure-differs', 'warning', boolean> & { readonly transportCode: number | null })
  /** Caller IDs that are verified but not owned work in US1 only. */
  | Of<'verified-caller-ids', 'warning'>
  /** Nobody noted the target's CPS. A warning if somebody noted the source's. */
  | Of<'cps-unknown', 'warning' | 'note', { readonly sourceRegion: RegionCode; readonly source: CapacityNote | null }>
  /** By the notes, the target takes fewer calls per second. */
  | Differs<'cps-lower', 'warning', CapacityNote>
  // origination
  | Of<'number-not-configured', 'blocker'>
  | Of<'number-not-connected', 'blocker'>
  | Of<'number-answered-by-webhook', 'overridable-blocker', { readonly url: string }>
  | Of<'number-on-another-trunk', 'warning', { readonly trunkSid: TrunkSid }>
  | Of<'no-enabled-origination-url', 'blocker'>
  /** No PBX can answer at any enabled URI. */
  | Of<'no-reachable-origination-url', 'blocker', { readonly unreachable: readonly UnreachableUrl[] }>
  /** Some enabled URIs: calls go on to the others after four seconds of silence (R4). */
  | Of<'some-urls-unreachable', 'warning', { readonly unreachable: readonly UnreachableUrl[] }>
  /** `unreachable`: the enabled URIs, where no PBX can answer; empty if none is enabled. */
  | Of<
      'only-disaster-recovery',
      'overridable-blocker',
      { readonly disasterRecoveryUrl: string; readonly unreachable: readonly UnreachableUrl[] }
    >
  /** Null is the edge where the call arrived. `added`: edges that calls do not leave from now. */
  | (Differs<'egress-edge-differs', 'warning', readonly (Edge | null)[]> & {
      readonly added: readonly (Edge | null)[]
    })
  | Of<'media-leaves-elsewhere', 'note', { readonly edges: readonly (Edge | null)[]; readonly home: PublicEdgeId }>
  | Differs<'transport-differs', 'warning', readonly Transport[]>
  /** The Region where calls go now lacks something that another Region has. Never about a re-route. */
  | Of<'live-lacks', 'warning', { readonly gap: LiveGap }>
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

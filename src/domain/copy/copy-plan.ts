import type { CredentialList, IpAccessControlList } from '../account/access-list.ts'
import type { LimitName } from '../account/account-limits.ts'
import type { CopyStep, Ref, StepId } from './copy-step.ts'
import type { E164 } from '../base/e164.ts'
import type { ListKind } from '../fields/field-rules.ts'
import type { NumberConfiguration } from '../account/number-configuration.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import type { RegionCode } from '../base/region.ts'
import type { CredentialListSid, IpAccessControlListSid, TrunkSid } from '../base/sid.ts'
import type { TrunkInstance } from '../account/trunk-instance.ts'

/** An instance with what belongs to it in its Region, all of it read. */
export type CopySource = {
  readonly instance: TrunkInstance
  readonly originationUrls: readonly OriginationUrl[]
  /** Those that are attached. */
  readonly ipAccessControlLists: readonly IpAccessControlList[]
  readonly credentialLists: readonly CredentialList[]
  /** Those that are associated with it there. */
  readonly numbers: readonly NumberConfiguration[]
}

/** What the other Region holds already, all of it read: a copy that was broken off, or things of its own. */
export type CopyTarget = {
  readonly region: RegionCode
  /** The trunk's instance there. */
  readonly instance: TrunkInstance | null
  readonly originationUrls: readonly OriginationUrl[]
  readonly attachedIpAccessControlLists: readonly IpAccessControlListSid[]
  readonly attachedCredentialLists: readonly CredentialListSid[]
  /** All lists of the Region. */
  readonly ipAccessControlLists: readonly IpAccessControlList[]
  readonly credentialLists: readonly CredentialList[]
  /** Of the source's numbers; null for one without a configuration there. */
  readonly numbers: ReadonlyMap<E164, NumberConfiguration | null>
  /** Of the source's numbers: those that are routed there. */
  readonly activeNumbers: ReadonlySet<E164>
  /** In all Regions (R17). */
  readonly trunkCount: number
}

export const copyParts = [
  'settings',
  'origination-urls',
  'ip-access-control-lists',
  'credential-lists',
  'numbers',
] as const
export type CopyPart = (typeof copyParts)[number]

export type CopyChoices = {
  readonly parts: readonly CopyPart[]
  /** Another name for a list, by the SID that it has in the source. A list of that name is added to, not made. */
  readonly listNames: ReadonlyMap<string, string>
  /** Whether `edge=` stays, or becomes the one beside the target's Region. */
  readonly edge: 'as-is' | 'home'
  /** Numbers that may leave the trunk, or the webhook, that they have in the target. */
  readonly takeOver: ReadonlySet<E164>
  /** Steps that the operator does not want; those that cannot do without them go too. */
  readonly leaveOut: ReadonlySet<StepId>
}

export const copyAll: CopyChoices = {
  parts: copyParts,
  listNames: new Map(),
  edge: 'as-is',
  takeOver: new Set(),
  leaveOut: new Set(),
}

/** There already, and left as it is. */
export type Existing = {
  readonly id: StepId
  readonly what: 'trunk' | 'origination-url' | ListKind | 'attachment' | 'ip-address' | 'credential' | 'number'
  readonly name: string
  /** It is the same thing by its name, and set otherwise there. */
  readonly differs: boolean
}

/** A list of that name is in the target, not of this trunk: it is added to, unless another name is chosen. */
export type ListClash = {
  readonly kind: ListKind
  readonly sourceSid: string
  readonly name: string
  /** What it lets in that the source's list does not: entries or users by name. */
  readonly more: readonly string[]
  /** A name that is free there. */
  readonly freeName: string
}

export type LeftOut =
  | { readonly kind: 'no-room'; readonly limit: LimitName; readonly names: readonly string[] }
  | { readonly kind: 'on-another-trunk'; readonly number: E164; readonly trunkSid: TrunkSid }
  | { readonly kind: 'answered-by-webhook'; readonly number: E164; readonly url: string }
  | { readonly kind: 'not-read'; readonly number: E164 }
  /** Read-only in the API. */
  | { readonly kind: 'symmetric-rtp' }
  /** A user that is in the target has the password that it has: nobody can tell whether it is the same. */
  | { readonly kind: 'password-unknown'; readonly username: string; readonly list: string }
  /** Never copied. */
  | { readonly kind: 'call-records' | 'routes' }

/** Requests in the order in which they can be sent. None of them writes a route. */
export type CopyPlan = {
  readonly steps: readonly CopyStep[]
  readonly existing: readonly Existing[]
  readonly clashes: readonly ListClash[]
  readonly leftOut: readonly LeftOut[]
}

/** A part of a plan; parts are joined in their order. */
export type PlanPart = Partial<CopyPlan>

export const joined = (...parts: readonly PlanPart[]): CopyPlan => ({
  steps: parts.flatMap(({ steps = [] }) => steps),
  existing: parts.flatMap(({ existing = [] }) => existing),
  clashes: parts.flatMap(({ clashes = [] }) => clashes),
  leftOut: parts.flatMap(({ leftOut = [] }) => leftOut),
})

export type TrunkRef = Ref<TrunkSid>

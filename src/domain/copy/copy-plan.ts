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

/** An instance with everything that belongs to it in its Region, fully loaded. */
export type CopySource = {
  readonly instance: TrunkInstance
  readonly originationUrls: readonly OriginationUrl[]
  /** The attached lists. */
  readonly ipAccessControlLists: readonly IpAccessControlList[]
  readonly credentialLists: readonly CredentialList[]
  /** The numbers associated with the instance. */
  readonly numbers: readonly NumberConfiguration[]
}

/** What the other Region already has, fully loaded: parts of an interrupted copy, or resources of its own. */
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
  /** The target's configuration of each source number; null if it has none. */
  readonly numbers: ReadonlyMap<E164, NumberConfiguration | null>
  /** The source's numbers that are routed to the target. */
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
  /** New names for lists, by their SID in the source. If the target has a list of that name, the copy adds to it. */
  readonly listNames: ReadonlyMap<string, string>
  /** Whether `edge=` stays, or becomes the home edge of the target's Region. */
  readonly edge: 'as-is' | 'home'
  /** Numbers that may leave their present trunk or webhook in the target. */
  readonly takeOver: ReadonlySet<E164>
  /** Steps that the operator left out; steps that depend on them are left out too. */
  readonly leaveOut: ReadonlySet<StepId>
}

export const copyAll: CopyChoices = {
  parts: copyParts,
  listNames: new Map(),
  edge: 'as-is',
  takeOver: new Set(),
  leaveOut: new Set(),
}

/** Already in the target, and left as it is. */
export type Existing = {
  readonly id: StepId
  readonly what: 'trunk' | 'origination-url' | ListKind | 'attachment' | 'ip-address' | 'credential' | 'number'
  readonly name: string
  /** It has the same name but other settings. */
  readonly differs: boolean
}

/** The target has a list of that name that this trunk does not use. The copy adds to it unless the operator renames. */
export type ListClash = {
  readonly kind: ListKind
  readonly sourceSid: string
  readonly name: string
  /** Addresses or users that it allows and the source's list does not. */
  readonly more: readonly string[]
  /** A name that is free in the target. */
  readonly freeName: string
}

export type LeftOut =
  | { readonly kind: 'no-room'; readonly limit: LimitName; readonly names: readonly string[] }
  | { readonly kind: 'on-another-trunk'; readonly number: E164; readonly trunkSid: TrunkSid }
  | { readonly kind: 'answered-by-webhook'; readonly number: E164; readonly url: string }
  | { readonly kind: 'not-read'; readonly number: E164 }
  /** Read-only in the API. */
  | { readonly kind: 'symmetric-rtp' }
  /** The user already exists in the target. Twilio never shows passwords, so they cannot be compared. */
  | { readonly kind: 'password-unknown'; readonly username: string; readonly list: string }
  /** Never copied. */
  | { readonly kind: 'call-records' | 'routes' | 'cps' }

/** The requests of a copy, in order. None of them writes a route. */
export type CopyPlan = {
  readonly steps: readonly CopyStep[]
  readonly existing: readonly Existing[]
  readonly clashes: readonly ListClash[]
  readonly leftOut: readonly LeftOut[]
}

/** A part of a plan. */
export type PlanPart = Partial<CopyPlan>

export const joined = (...parts: readonly PlanPart[]): CopyPlan => ({
  steps: parts.flatMap(({ steps = [] }) => steps),
  existing: parts.flatMap(({ existing = [] }) => existing),
  clashes: parts.flatMap(({ clashes = [] }) => clashes),
  leftOut: parts.flatMap(({ leftOut = [] }) => leftOut),
})

export type TrunkRef = Ref<TrunkSid>

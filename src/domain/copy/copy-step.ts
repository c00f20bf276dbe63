import type { IpAddressEntry } from '../account/access-list.ts'
import type { DomainName } from '../base/domain-name.ts'
import type { E164 } from '../base/e164.ts'
import type { OriginationUrl } from '../account/origination-url.ts'
import type { CredentialListSid, IpAccessControlListSid, PhoneNumberSid, TrunkSid } from '../base/sid.ts'
import type { TrunkInstance, TrunkSettings } from '../account/trunk-instance.ts'

/** Names what is copied (`origination-url/OU…` of the source), so that it stays the same in the next plan. */
export type StepId = string

/** A resource of the target Region: an existing one, or one that an earlier step creates. */
export type Ref<Sid> = { readonly kind: 'known'; readonly sid: Sid } | { readonly kind: 'made'; readonly by: StepId }

/** The settings that one request can write; recording takes a separate request. */
export type CopiedSettings = Required<Omit<TrunkSettings, 'domainName'>>

export type UrlSettings = Pick<OriginationUrl, 'friendlyName' | 'sipUrl' | 'priority' | 'weight' | 'enabled'>

export type CopyAction =
  | { readonly kind: 'create-trunk'; readonly domainName: DomainName | null; readonly settings: CopiedSettings }
  | { readonly kind: 'update-trunk'; readonly sid: TrunkSid; readonly changes: Partial<CopiedSettings> }
  | {
      readonly kind: 'set-recording'
      readonly trunk: Ref<TrunkSid>
      readonly recording: TrunkInstance['recording']
    }
  | { readonly kind: 'create-origination-url'; readonly trunk: Ref<TrunkSid>; readonly url: UrlSettings }
  | { readonly kind: 'create-ip-access-control-list'; readonly friendlyName: string }
  | {
      readonly kind: 'create-ip-address'
      readonly list: Ref<IpAccessControlListSid>
      readonly entry: Pick<IpAddressEntry, 'friendlyName' | 'cidr'>
    }
  | {
      readonly kind: 'attach-ip-access-control-list'
      readonly trunk: Ref<TrunkSid>
      readonly list: Ref<IpAccessControlListSid>
      readonly name: string
    }
  | { readonly kind: 'create-credential-list'; readonly friendlyName: string }
  /** The operator enters the password, because Twilio never shows one. */
  | { readonly kind: 'create-credential'; readonly list: Ref<CredentialListSid>; readonly username: string }
  | {
      readonly kind: 'attach-credential-list'
      readonly trunk: Ref<TrunkSid>
      readonly list: Ref<CredentialListSid>
      readonly name: string
    }
  | {
      readonly kind: 'associate-number'
      readonly trunk: Ref<TrunkSid>
      readonly number: E164
      readonly sid: PhoneNumberSid
      /** The number is already routed to the target, so the association takes effect at once. */
      readonly isActiveThere: boolean
    }

/** One request. It runs after the steps in `needs` have succeeded; a plan lists those first. */
export type CopyStep = CopyAction & { readonly id: StepId; readonly needs: readonly StepId[] }

export const known = <Sid>(sid: Sid): Ref<Sid> => ({ kind: 'known', sid })
export const made = <Sid>(by: StepId): Ref<Sid> => ({ kind: 'made', by })
export const needed = (...refs: readonly Ref<unknown>[]): readonly StepId[] =>
  refs.flatMap((ref) => (ref.kind === 'made' ? [ref.by] : []))

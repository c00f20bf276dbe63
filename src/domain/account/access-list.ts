import type { Instant } from '../base/instant.ts'
import type { Cidr } from '../base/ipv4.ts'
import type { RegionCode } from '../base/region.ts'
import type { CredentialListSid, CredentialSid, IpAccessControlListSid, IpAddressSid } from '../base/sid.ts'

export type IpAddressEntry = { readonly sid: IpAddressSid; readonly friendlyName: string; readonly cidr: Cidr }

/** The settings of an entry that an operator can change. */
export type IpAddressSettings = Pick<IpAddressEntry, 'friendlyName' | 'cidr'>

/** An IP access control list of one Region, with its entries. */
export type IpAccessControlList = {
  readonly region: RegionCode
  readonly sid: IpAccessControlListSid
  readonly friendlyName: string
  readonly entries: readonly IpAddressEntry[]
}

export type CredentialEntry = { readonly sid: CredentialSid; readonly username: string }

/** A credential list of one Region, with its user names. Twilio never returns passwords. */
export type CredentialList = {
  readonly region: RegionCode
  readonly sid: CredentialListSid
  readonly friendlyName: string
  readonly credentials: readonly CredentialEntry[]
}

type Dates = { readonly dateCreated: Instant; readonly dateUpdated: Instant }

/** A list as its Region's directory returns it, without entries, which load separately. */
type IpAccessControlListSummary = Omit<IpAccessControlList, 'entries'> &
  Dates & { readonly kind: 'ip-access-control-lists' }
type CredentialListSummary = Omit<CredentialList, 'credentials'> & Dates & { readonly kind: 'credential-lists' }

type Summaries = {
  readonly 'ip-access-control-lists': IpAccessControlListSummary
  readonly 'credential-lists': CredentialListSummary
}

/** As in the URLs of the lists' pages. */
export type AccessListKind = keyof Summaries

/** A list in a Region's directory, of one kind or either. */
export type AccessListSummary<K extends AccessListKind = AccessListKind> = Summaries[K]

/** Identifies a list in requests. */
export type AccessListReference<K extends AccessListKind = AccessListKind> = {
  readonly region: RegionCode
  readonly kind: K
  readonly sid: Summaries[K]['sid']
}

import type { Cidr } from './ipv4.ts'
import type { RegionCode } from './region.ts'
import type { CredentialListSid, CredentialSid, IpAccessControlListSid, IpAddressSid } from './sid.ts'

export type IpAddressEntry = { readonly sid: IpAddressSid; readonly friendlyName: string; readonly cidr: Cidr }

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

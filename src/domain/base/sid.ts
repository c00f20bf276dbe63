import type { Brand } from './brand.ts'

/** Twilio's string identifiers: two letters for the kind, then 32 hexadecimal digits. */
export type AccountSid = Brand<string, 'AccountSid'>
export type TrunkSid = Brand<string, 'TrunkSid'>
export type OriginationUrlSid = Brand<string, 'OriginationUrlSid'>
export type IpAccessControlListSid = Brand<string, 'IpAccessControlListSid'>
export type IpAddressSid = Brand<string, 'IpAddressSid'>
export type CredentialListSid = Brand<string, 'CredentialListSid'>
export type CredentialSid = Brand<string, 'CredentialSid'>
export type PhoneNumberSid = Brand<string, 'PhoneNumberSid'>
export type RouteSid = Brand<string, 'RouteSid'>
export type CallSid = Brand<string, 'CallSid'>

const isSid = (prefix: string, text: string): boolean =>
  text.length === 34 && text.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(text.slice(2))

function sidParser<S extends Brand<string, string>>(prefix: string): (text: string) => S | undefined {
  return (text) => (isSid(prefix, text) ? (text as S) : undefined)
}

/** Each returns undefined for text of another form. */
export const parseAccountSid = sidParser<AccountSid>('AC')
export const parseTrunkSid = sidParser<TrunkSid>('TK')
export const parseOriginationUrlSid = sidParser<OriginationUrlSid>('OU')
export const parseIpAccessControlListSid = sidParser<IpAccessControlListSid>('AL')
export const parseIpAddressSid = sidParser<IpAddressSid>('IP')
export const parseCredentialListSid = sidParser<CredentialListSid>('CL')
export const parseCredentialSid = sidParser<CredentialSid>('CR')
export const parsePhoneNumberSid = sidParser<PhoneNumberSid>('PN')
export const parseRouteSid = sidParser<RouteSid>('QQ')
export const parseCallSid = sidParser<CallSid>('CA')

/** `TK7c1f09…b3a05e`: the start and the end are enough to tell SIDs apart. */
export const shortSid = (sid: string): string => `${sid.slice(0, 8)}…${sid.slice(-6)}`

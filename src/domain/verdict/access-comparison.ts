import type { CredentialList, IpAccessControlList, IpAddressEntry } from '../account/access-list.ts'
import { type Coverage, coverage } from './cidr-coverage.ts'
import type { InstanceParts, NotRead } from '../account/facts.ts'
import { firstAddress } from '../base/ipv4.ts'
import { attachedKinds } from './attached-kinds.ts'
import type { AuthType, TrunkInstance } from '../account/trunk-instance.ts'

export type AddressEntry = { readonly entry: IpAddressEntry; readonly list: IpAccessControlList }
export type UserEntry = { readonly userName: string; readonly list: CredentialList }

export type AddressComparison = AddressEntry & { readonly covered: Coverage }
export type UserComparison = UserEntry & { readonly known: boolean }

/** Each prefix once, even if several lists have it. */
export function addressEntries(lists: readonly IpAccessControlList[]): readonly AddressEntry[] {
  const all = lists.flatMap((list) => list.entries.map((entry): AddressEntry => ({ entry, list })))
  return firstOfEach(all, ({ entry }) => `${firstAddress(entry.cidr)}/${entry.cidr.prefixLength}`)
}

/** Each user name once. */
export function userEntries(lists: readonly CredentialList[]): readonly UserEntry[] {
  const all = lists.flatMap((list) => list.credentials.map(({ username }): UserEntry => ({ userName: username, list })))
  return firstOfEach(all, ({ userName }) => userName)
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item)
  return [...byKey.values()]
}

/** How much of each of the source's prefixes the target's lists allow (R6). */
export function compareAddresses(
  source: readonly IpAccessControlList[],
  target: readonly IpAccessControlList[],
): readonly AddressComparison[] {
  const allowed = target.flatMap((list) => list.entries.map(({ cidr }) => cidr))
  return addressEntries(source).map((item) => ({ ...item, covered: coverage(allowed, item.entry.cidr) }))
}

export function compareUsers(
  source: readonly CredentialList[],
  target: readonly CredentialList[],
): readonly UserComparison[] {
  const known = new Set(userEntries(target).map(({ userName }) => userName))
  return userEntries(source).map((item) => ({ ...item, known: known.has(item.userName) }))
}

export type KindComparison =
  /** The target enforces no kind that the source does not. */
  | { readonly kind: 'no-more' }
  | { readonly kind: 'added'; readonly source: AuthType; readonly added: AuthType }
  | { readonly kind: 'other'; readonly source: AuthType; readonly target: AuthType }
  /** One of them has no list, so it refuses every call. */
  | { readonly kind: 'none-attached' }

export function compareKinds(source: readonly AuthType[], target: readonly AuthType[]): KindComparison {
  const [asked] = source
  const [first] = target
  if (asked === undefined || first === undefined) return { kind: 'none-attached' }
  const added = target.find((kind) => !source.includes(kind))
  if (added === undefined) return { kind: 'no-more' }
  return target.length > 1 ? { kind: 'added', source: asked, added } : { kind: 'other', source: asked, target: added }
}

type Side = { readonly instance: TrunkInstance; readonly parts: InstanceParts | NotRead }

/**
 * Whether the target allows none of the source's callers: it has the other kind of list, or no address or no user name in
 * common. Empty lists have nobody to compare. NotRead when a list that decides it is not loaded.
 */
export function noCallerInCommon(source: Side, target: Side): boolean | NotRead {
  const sourceKinds = attachedKinds(source.instance, source.parts)
  const targetKinds = attachedKinds(target.instance, target.parts)
  if (compareKinds(sourceKinds, targetKinds).kind === 'other') return true
  const both = (kind: AuthType): boolean => sourceKinds.includes(kind) && targetKinds.includes(kind)
  const answers = [
    both('IP_ACL') ? noAddressInCommon(source.parts, target.parts) : false,
    both('CREDENTIAL_LIST') ? noUserInCommon(source.parts, target.parts) : false,
  ]
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
}

/** Callers that the source allows and the target does not, or not from all of a prefix. */
export type MissingCallers = { readonly addresses: readonly AddressEntry[]; readonly users: readonly UserEntry[] }

/** Compares kinds that both enforce. Returns what is known to be missing, even if another list is not loaded. */
export function missingCallers(source: Side, target: Side): MissingCallers | NotRead {
  const both = (kind: AuthType): boolean =>
    attachedKinds(source.instance, source.parts).includes(kind) &&
    attachedKinds(target.instance, target.parts).includes(kind)
  const addresses = both('IP_ACL') ? addressesMissing(source.parts, target.parts) : []
  const users = both('CREDENTIAL_LIST') ? usersMissing(source.parts, target.parts) : []
  const known = { addresses: addresses ?? [], users: users ?? [] }
  const isWhole = addresses !== undefined && users !== undefined
  return isWhole || known.addresses.length > 0 || known.users.length > 0 ? known : undefined
}

type Parts = InstanceParts | NotRead

function addressesMissing(source: Parts, target: Parts): readonly AddressEntry[] | NotRead {
  const from = source?.ipAccessControlLists
  const to = target?.ipAccessControlLists
  if (from === undefined || to === undefined) return undefined
  return compareAddresses(from, to).flatMap(({ entry, list, covered }) => (covered === 'all' ? [] : [{ entry, list }]))
}

function usersMissing(source: Parts, target: Parts): readonly UserEntry[] | NotRead {
  const from = source?.credentialLists
  const to = target?.credentialLists
  if (from === undefined || to === undefined) return undefined
  return compareUsers(from, to).flatMap(({ userName, list, known }) => (known ? [] : [{ userName, list }]))
}

function noAddressInCommon(source: Parts, target: Parts): boolean | NotRead {
  const from = source?.ipAccessControlLists
  const to = target?.ipAccessControlLists
  return from === undefined || to === undefined ? undefined : noneCovered(compareAddresses(from, to))
}

function noUserInCommon(source: Parts, target: Parts): boolean | NotRead {
  const from = source?.credentialLists
  const to = target?.credentialLists
  return from === undefined || to === undefined ? undefined : noneKnown(compareUsers(from, to))
}

export const noneCovered = (addresses: readonly AddressComparison[]): boolean =>
  addresses.length > 0 && addresses.every(({ covered }) => covered === 'none')

export const noneKnown = (users: readonly UserComparison[]): boolean =>
  users.length > 0 && users.every(({ known }) => !known)

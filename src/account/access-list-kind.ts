import type { AccessListKind } from '../domain/account/access-list.ts'
export type { AccessListKind, AccessListSummary } from '../domain/account/access-list.ts'
import type { AuthType } from '../domain/account/trunk-instance.ts'

/** As in their pages' URLs. */
export const accessListKinds: readonly AccessListKind[] = ['ip-access-control-lists', 'credential-lists']

export const parseAccessListKind = (text: string): AccessListKind | undefined =>
  accessListKinds.find((kind) => kind === text)

export const otherKindOf = (kind: AccessListKind): AccessListKind =>
  kind === 'credential-lists' ? 'ip-access-control-lists' : 'credential-lists'

/** As `auth_type_set` of a trunk names them. */
export const authTypeOf = (kind: AccessListKind): AuthType =>
  kind === 'credential-lists' ? 'CREDENTIAL_LIST' : 'IP_ACL'

/** The error code of a call that no list of the kind allows (R6). */
export const refusalCodeOf = (kind: AccessListKind): string => (kind === 'credential-lists' ? '32202' : '32201')

type Words = {
  /** A page title: "IP access control lists". */
  readonly title: string
  /** Within a sentence. */
  readonly many: string
  readonly one: string
  readonly entry: string
  readonly entries: string
  readonly purpose: string
}

export const accessListWords: Readonly<Record<AccessListKind, Words>> = {
  'ip-access-control-lists': {
    title: 'IP access control lists',
    many: 'IP access control lists',
    one: 'IP access control list',
    entry: 'address',
    entries: 'addresses',
    purpose: 'Addresses that may send calls to trunks with the list attached.',
  },
  'credential-lists': {
    title: 'Credential lists',
    many: 'credential lists',
    one: 'credential list',
    entry: 'user',
    entries: 'users',
    purpose: 'User names and passwords that calls must send to trunks with the list attached.',
  },
}

/** "1 address", "40 users". */
export const entryCount = (kind: AccessListKind, count: number): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? accessListWords[kind].entry : accessListWords[kind].entries}`

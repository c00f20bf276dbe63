import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { AttachedListRow, CredentialRow, IpAddressRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** The two kinds of list that can be attached to a trunk. The key of a link is `{trunk SID}/{list SID}`. */
export type AttachmentKind = 'attachedIpAccessControlList' | 'attachedCredentialList'

/** A link with the current name of its list. */
export type Attached = AttachedListRow & { readonly friendlyName: string }

export const listKinds = {
  attachedIpAccessControlList: 'ipAccessControlList',
  attachedCredentialList: 'credentialList',
} as const

export const linksOfTrunk = (tables: Tables, kind: AttachmentKind, trunkSid: string): readonly AttachedListRow[] =>
  tables.all(kind).filter((link) => link.trunkSid === trunkSid)

const named = (tables: Tables, kind: AttachmentKind, link: AttachedListRow): Attached => ({
  ...link,
  friendlyName: tables.get(listKinds[kind], link.listSid)?.friendlyName ?? '',
})

export function attachedLists(
  tables: Tables,
  kind: AttachmentKind,
  region: RegionCode,
  trunkSid: string,
): Result<readonly Attached[], Refusal> {
  if (tables.get('trunk', trunkSid)?.region !== region) return notFound
  return ok(linksOfTrunk(tables, kind, trunkSid).map((link) => named(tables, kind, link)))
}

export function fetchAttachedList(
  tables: Tables,
  kind: AttachmentKind,
  region: RegionCode,
  trunkSid: string,
  listSid: string,
): Result<Attached, Refusal> {
  const link = tables.get(kind, `${trunkSid}/${listSid}`)
  return link?.region === region ? ok(named(tables, kind, link)) : notFound
}

/** Every address that a trunk's IP access control lists allow. */
export function allowedAddresses(tables: Tables, trunkSid: string): readonly IpAddressRow[] {
  const lists = new Set<string>(
    linksOfTrunk(tables, 'attachedIpAccessControlList', trunkSid).map((link) => link.listSid),
  )
  return tables.all('ipAddress').filter((entry) => lists.has(entry.listSid))
}

/** Every user that a trunk's credential lists allow. */
export function allowedCredentials(tables: Tables, trunkSid: string): readonly CredentialRow[] {
  const lists = new Set<string>(linksOfTrunk(tables, 'attachedCredentialList', trunkSid).map((link) => link.listSid))
  return tables.all('credential').filter((entry) => lists.has(entry.listSid))
}

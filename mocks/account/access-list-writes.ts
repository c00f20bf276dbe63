import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { type EntryKind, fetchEntry, fetchList, type ListKind, listLists } from './access-lists.ts'
import {
  credentialListInUse,
  invalidCredentialList,
  invalidIpAccessControlList,
  ipAccessControlListInUse,
  type Refusal,
  tooManyCredentialLists,
  tooManyIpAccessControlLists,
} from './refusal.ts'
import type { CredentialListRow, IpAccessControlListRow, Rows } from './rows.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

/** The limits of R17, which apply to each Region separately (A). */
const rules = {
  ipAccessControlList: {
    most: 1000,
    tooMany: tooManyIpAccessControlLists,
    invalid: invalidIpAccessControlList,
    inUse: ipAccessControlListInUse,
    link: 'attachedIpAccessControlList',
    entry: 'ipAddress',
  },
  credentialList: {
    most: 100,
    tooMany: tooManyCredentialLists,
    invalid: invalidCredentialList,
    inUse: credentialListInUse,
    link: 'attachedCredentialList',
    entry: 'credential',
  },
} as const

function checkName(
  tables: Tables,
  kind: ListKind,
  region: RegionCode,
  name: string,
  sid?: string,
): Result<void, Refusal> {
  const isTaken = listLists(tables, kind, region).some((list) => list.friendlyName === name && list.sid !== sid)
  return isTaken ? rules[kind].invalid('a list with this FriendlyName exists') : ok(undefined)
}

function checkNew(tables: Tables, kind: ListKind, region: RegionCode, name: string): Result<void, Refusal> {
  const isFull = listLists(tables, kind, region).length >= rules[kind].most
  return isFull ? rules[kind].tooMany : checkName(tables, kind, region, name)
}

/** Two lists of the same kind in one Region cannot share a name. */
export function createIpAccessControlList(
  tables: WritableTables,
  region: RegionCode,
  friendlyName: string,
  now: Instant,
): Result<IpAccessControlListRow, Refusal> {
  const checked = checkNew(tables, 'ipAccessControlList', region, friendlyName)
  if (!checked.ok) return checked
  const seq = nextSeq(tables)
  const sid = sidOf.ipAccessControlList(String(seq))
  const list = { seq, sid, region, friendlyName, dateCreated: now, dateUpdated: now }
  tables.put('ipAccessControlList', sid, list)
  return ok(list)
}

export function createCredentialList(
  tables: WritableTables,
  region: RegionCode,
  friendlyName: string,
  now: Instant,
): Result<CredentialListRow, Refusal> {
  const checked = checkNew(tables, 'credentialList', region, friendlyName)
  if (!checked.ok) return checked
  const seq = nextSeq(tables)
  const sid = sidOf.credentialList(String(seq))
  const list = { seq, sid, region, friendlyName, dateCreated: now, dateUpdated: now }
  tables.put('credentialList', sid, list)
  return ok(list)
}

export function renameList<K extends ListKind>(
  tables: WritableTables,
  kind: K,
  region: RegionCode,
  sid: string,
  friendlyName: string,
  now: Instant,
): Result<Rows[K], Refusal> {
  const found = fetchList(tables, kind, region, sid)
  if (!found.ok) return found
  const checked = checkName(tables, kind, region, friendlyName, sid)
  if (!checked.ok) return checked
  const list = { ...found.value, friendlyName, dateUpdated: now }
  tables.put(kind, sid, list)
  return ok(list)
}

/** Also deletes the list's entries. Refused while the list is attached to a trunk (A: documented for SIP Domains). */
export function deleteList(
  tables: WritableTables,
  kind: ListKind,
  region: RegionCode,
  sid: string,
): Result<void, Refusal> {
  const found = fetchList(tables, kind, region, sid)
  if (!found.ok) return found
  const { inUse, link, entry } = rules[kind]
  if (tables.all(link).some((attached) => attached.listSid === sid)) return inUse
  for (const { sid: entrySid, listSid } of tables.all(entry)) if (listSid === sid) tables.delete(entry, entrySid)
  tables.delete(kind, sid)
  return ok(undefined)
}

export function deleteEntry(
  tables: WritableTables,
  kind: EntryKind,
  region: RegionCode,
  listSid: string,
  sid: string,
): Result<void, Refusal> {
  const found = fetchEntry(tables, kind, region, listSid, sid)
  if (!found.ok) return found
  tables.delete(kind, sid)
  return ok(undefined)
}

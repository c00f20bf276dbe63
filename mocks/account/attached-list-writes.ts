import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { fetchList } from './access-lists.ts'
import { type Attached, type AttachmentKind, fetchAttachedList, listKinds } from './attached-lists.ts'
import { alreadyAttached, type Refusal } from './refusal.ts'
import { nextSeq } from './sids.ts'
import type { WritableTables } from './tables.ts'
import { fetchTrunk } from './trunks.ts'

/** Answers not found when the list belongs to another Region. */
export function attachList(
  tables: WritableTables,
  kind: AttachmentKind,
  region: RegionCode,
  trunkSid: string,
  listSid: string,
  now: Instant,
): Result<Attached, Refusal> {
  const trunk = fetchTrunk(tables, region, trunkSid)
  if (!trunk.ok) return trunk
  const list = fetchList(tables, listKinds[kind], region, listSid)
  if (!list.ok) return list
  const { sid, friendlyName } = list.value
  const key = `${trunk.value.sid}/${sid}`
  if (tables.get(kind, key)) return alreadyAttached
  const dates = { dateCreated: now, dateUpdated: now }
  const link = { seq: nextSeq(tables), region, trunkSid: trunk.value.sid, listSid: sid, ...dates }
  tables.put(kind, key, link)
  return ok({ ...link, friendlyName })
}

export function detachList(
  tables: WritableTables,
  kind: AttachmentKind,
  region: RegionCode,
  trunkSid: string,
  listSid: string,
): Result<void, Refusal> {
  const found = fetchAttachedList(tables, kind, region, trunkSid, listSid)
  if (!found.ok) return found
  tables.delete(kind, `${trunkSid}/${listSid}`)
  return ok(undefined)
}

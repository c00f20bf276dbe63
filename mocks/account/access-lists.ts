import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { Rows } from './rows.ts'
import type { Tables } from './tables.ts'

export type ListKind = 'ipAccessControlList' | 'credentialList'
export type EntryKind = 'ipAddress' | 'credential'

const listKindOf = { ipAddress: 'ipAccessControlList', credential: 'credentialList' } as const

export function listLists<K extends ListKind>(tables: Tables, kind: K, region: RegionCode): readonly Rows[K][] {
  return tables.all(kind).filter((list) => list.region === region)
}

export function fetchList<K extends ListKind>(
  tables: Tables,
  kind: K,
  region: RegionCode,
  sid: string,
): Result<Rows[K], Refusal> {
  const list = tables.get(kind, sid)
  return list?.region === region ? ok(list) : notFound
}

export function listEntries<K extends EntryKind>(
  tables: Tables,
  kind: K,
  region: RegionCode,
  listSid: string,
): Result<readonly Rows[K][], Refusal> {
  if (tables.get(listKindOf[kind], listSid)?.region !== region) return notFound
  return ok(tables.all(kind).filter((entry) => entry.listSid === listSid))
}

export function fetchEntry<K extends EntryKind>(
  tables: Tables,
  kind: K,
  region: RegionCode,
  listSid: string,
  sid: string,
): Result<Rows[K], Refusal> {
  const entry = tables.get(kind, sid)
  return entry?.region === region && entry.listSid === listSid ? ok(entry) : notFound
}

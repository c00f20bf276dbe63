import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { fetchOriginationUrl, listOriginationUrls } from './origination-urls.ts'
import { type Refusal, tooManyOriginationUrls } from './refusal.ts'
import type { OriginationUrlRow } from './rows.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { WritableTables } from './tables.ts'
import { fetchTrunk } from './trunks.ts'

export type OriginationUrlSettings = Pick<
  OriginationUrlRow,
  'friendlyName' | 'sipUrl' | 'priority' | 'weight' | 'enabled'
>

/** R17 */
const maxOriginationUrls = 10

export function createOriginationUrl(
  tables: WritableTables,
  region: RegionCode,
  trunkSid: string,
  settings: OriginationUrlSettings,
  now: Instant,
): Result<OriginationUrlRow, Refusal> {
  const trunk = fetchTrunk(tables, region, trunkSid)
  if (!trunk.ok) return trunk
  const others = listOriginationUrls(tables, region, trunkSid)
  if (!others.ok) return others
  if (others.value.length >= maxOriginationUrls) return tooManyOriginationUrls
  const seq = nextSeq(tables)
  const sid = sidOf.originationUrl(String(seq))
  const dates = { dateCreated: now, dateUpdated: now }
  const url: OriginationUrlRow = { seq, sid, region, trunkSid: trunk.value.sid, ...settings, ...dates }
  tables.put('originationUrl', sid, url)
  return ok(url)
}

export function updateOriginationUrl(
  tables: WritableTables,
  region: RegionCode,
  trunkSid: string,
  sid: string,
  settings: Partial<OriginationUrlSettings>,
  now: Instant,
): Result<OriginationUrlRow, Refusal> {
  const found = fetchOriginationUrl(tables, region, trunkSid, sid)
  if (!found.ok) return found
  const url: OriginationUrlRow = { ...found.value, ...settings, dateUpdated: now }
  tables.put('originationUrl', sid, url)
  return ok(url)
}

export function deleteOriginationUrl(
  tables: WritableTables,
  region: RegionCode,
  trunkSid: string,
  sid: string,
): Result<void, Refusal> {
  const found = fetchOriginationUrl(tables, region, trunkSid, sid)
  if (!found.ok) return found
  tables.delete('originationUrl', sid)
  return ok(undefined)
}

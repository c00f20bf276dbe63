import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { OriginationUrlRow } from './rows.ts'
import type { Tables } from './tables.ts'
import { fetchTrunk } from './trunks.ts'

export function listOriginationUrls(
  tables: Tables,
  region: RegionCode,
  trunkSid: string,
): Result<readonly OriginationUrlRow[], Refusal> {
  const trunk = fetchTrunk(tables, region, trunkSid)
  return trunk.ok ? ok(tables.all('originationUrl').filter((url) => url.trunkSid === trunkSid)) : trunk
}

export function fetchOriginationUrl(
  tables: Tables,
  region: RegionCode,
  trunkSid: string,
  sid: string,
): Result<OriginationUrlRow, Refusal> {
  const url = tables.get('originationUrl', sid)
  return url?.region === region && url.trunkSid === trunkSid ? ok(url) : notFound
}

import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import type { AuthType } from '../../src/domain/account/trunk-instance.ts'
import { linksOfTrunk } from './attached-lists.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { TrunkRow } from './rows.ts'
import type { Tables } from './tables.ts'

export const listTrunks = (tables: Tables, region: RegionCode): TrunkRow[] =>
  tables.all('trunk').filter((trunk) => trunk.region === region)

/** Answers not found when the SID belongs to another Region. */
export function fetchTrunk(tables: Tables, region: RegionCode, sid: string): Result<TrunkRow, Refusal> {
  const trunk = tables.get('trunk', sid)
  return trunk?.region === region ? ok(trunk) : notFound
}

/** `auth_type_set`: the kinds of list that are attached, in Twilio's order. */
export function authTypesOf(tables: Tables, trunk: TrunkRow): readonly AuthType[] {
  const types: AuthType[] = []
  if (linksOfTrunk(tables, 'attachedIpAccessControlList', trunk.sid).length > 0) types.push('IP_ACL')
  if (linksOfTrunk(tables, 'attachedCredentialList', trunk.sid).length > 0) types.push('CREDENTIAL_LIST')
  return types
}

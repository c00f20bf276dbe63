import type { E164 } from '../../src/domain/base/e164.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import type { PhoneNumberSid, TrunkSid } from '../../src/domain/base/sid.ts'
import { numberOfSid } from './number-directory.ts'
import type { Listing } from './paging.ts'
import { noConfigurationInRegion, notFound, type Refusal } from './refusal.ts'
import type { ConfigurationRow, NumberRow } from './rows.ts'
import { type NumberFilter, selectNumbers } from './select-numbers.ts'
import type { Tables } from './tables.ts'

/** A number as one Region sees it. */
export type RegionalNumber = ConfigurationRow & {
  readonly seq: number
  readonly sid: PhoneNumberSid
  readonly number: E164
}

export const regionalNumber = ({ seq, sid, number }: NumberRow, here: ConfigurationRow): RegionalNumber => ({
  ...here,
  seq,
  sid,
  number,
})

/** Lists only numbers configured in this Region. The Region shows the others as if the account did not own them. */
export function listNumbers(tables: Tables, region: RegionCode, filter: NumberFilter = {}): Listing<RegionalNumber> {
  const selected = selectNumbers(tables, region, filter)
  return {
    ...selected,
    slice: (start, end) =>
      selected.slice(start, end).flatMap((row) => {
        const here = row.configurations[region]
        return here ? [regionalNumber(row, here)] : []
      }),
  }
}

export function fetchNumber(tables: Tables, region: RegionCode, sid: string): Result<RegionalNumber, Refusal> {
  const row = numberOfSid(tables, sid)
  if (!row) return notFound
  const here = row.configurations[region]
  return here ? ok(regionalNumber(row, here)) : noConfigurationInRegion
}

export const numbersOfTrunk = (tables: Tables, region: RegionCode, trunkSid: TrunkSid): Listing<RegionalNumber> =>
  listNumbers(tables, region, { trunkSid })

import type { E164 } from '../../src/domain/e164.ts'
import type { Instant } from '../../src/domain/instant.ts'
import type { RegionCode } from '../../src/domain/region.ts'
import { ok, type Result } from '../../src/domain/result.ts'
import type { PhoneNumberSid, TrunkSid } from '../../src/domain/sid.ts'
import { noConfigurationInRegion, notFound, type Refusal } from './refusal.ts'
import type { ConfigurationRow } from './rows.ts'
import type { Tables, WritableTables } from './tables.ts'

/** A number as one Region sees it. */
export type RegionalNumber = ConfigurationRow & {
  readonly seq: number
  readonly sid: PhoneNumberSid
  readonly number: E164
}

export type NumberFilter = { readonly phoneNumber?: string; readonly friendlyName?: string }

/** Twilio's `PhoneNumber` filter: a part of the number, `*` for any digit; from the start when it has a `+`. */
function numberPattern(filter: string): RegExp {
  const text = filter.trim()
  const digits = text.replace(/[^\d*]/g, '').replaceAll('*', '\\d')
  return new RegExp(text.startsWith('+') || filter.startsWith(' ') ? `^\\+${digits}` : digits)
}

/** Only numbers that have a configuration in this Region: the others look as if they were not owned. */
export function listNumbers(tables: Tables, region: RegionCode, filter: NumberFilter = {}): RegionalNumber[] {
  const pattern = filter.phoneNumber ? numberPattern(filter.phoneNumber) : undefined
  const numbers: RegionalNumber[] = []
  for (const { seq, sid, number, configurations } of tables.all('number')) {
    const here = configurations[region]
    if (!here) continue
    if (pattern && !pattern.test(number)) continue
    if (filter.friendlyName && here.friendlyName !== filter.friendlyName) continue
    numbers.push({ ...here, seq, sid, number })
  }
  return numbers
}

export function fetchNumber(tables: Tables, region: RegionCode, sid: string): Result<RegionalNumber, Refusal> {
  const row = tables.get('number', sid)
  if (!row) return notFound
  const here = row.configurations[region]
  return here ? ok({ ...here, seq: row.seq, sid: row.sid, number: row.number }) : noConfigurationInRegion
}

export const numbersOfTrunk = (tables: Tables, region: RegionCode, trunkSid: TrunkSid): RegionalNumber[] =>
  listNumbers(tables, region).filter((number) => number.trunkSid === trunkSid)

/** Ends the association with a trunk in its Region; the numbers stay, and so do their routes (R13). */
export function releaseNumbers(tables: WritableTables, region: RegionCode, trunkSid: TrunkSid, now: Instant): void {
  for (const row of tables.all('number')) {
    const here = row.configurations[region]
    if (here?.trunkSid !== trunkSid) continue
    const released: ConfigurationRow = { ...here, trunkSid: null, dateUpdated: now }
    tables.put('number', row.sid, { ...row, configurations: { ...row.configurations, [region]: released } })
  }
}

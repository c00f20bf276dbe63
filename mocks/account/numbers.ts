import type { E164 } from '../../src/domain/e164.ts'
import type { RegionCode } from '../../src/domain/region.ts'
import { ok, type Result } from '../../src/domain/result.ts'
import type { PhoneNumberSid, TrunkSid } from '../../src/domain/sid.ts'
import { noConfigurationInRegion, notFound, type Refusal } from './refusal.ts'
import type { ConfigurationRow, NumberRow } from './rows.ts'
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

/** `origin`: of `hosted` numbers the account has none. */
export type NumberFilter = {
  readonly phoneNumber?: string
  readonly friendlyName?: string
  readonly origin?: string
}

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
  if (filter.origin && filter.origin !== 'twilio') return numbers
  for (const row of tables.all('number')) {
    const here = row.configurations[region]
    if (!here) continue
    if (pattern && !pattern.test(row.number)) continue
    if (filter.friendlyName && here.friendlyName !== filter.friendlyName) continue
    numbers.push(regionalNumber(row, here))
  }
  return numbers
}

export function fetchNumber(tables: Tables, region: RegionCode, sid: string): Result<RegionalNumber, Refusal> {
  const row = tables.get('number', sid)
  if (!row) return notFound
  const here = row.configurations[region]
  return here ? ok(regionalNumber(row, here)) : noConfigurationInRegion
}

export const numbersOfTrunk = (tables: Tables, region: RegionCode, trunkSid: TrunkSid): RegionalNumber[] =>
  listNumbers(tables, region).filter((number) => number.trunkSid === trunkSid)

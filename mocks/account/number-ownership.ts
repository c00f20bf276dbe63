import { type E164, parseE164 } from '../../src/domain/base/e164.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { numberOf, removeNumber } from './number-directory.ts'
import { configureNumber, type NumberWrite } from './number-writes.ts'
import { fetchNumber, type RegionalNumber } from './numbers.ts'
import { invalidAreaCode, noNumbersInAreaCode, numberUnavailable, type Refusal } from './refusal.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

/** Numbers can be bought in one Region only. The account then owns the number in every Region. */
export const buyingRegion: RegionCode = 'us1'

const isOwned = (tables: Tables, number: E164): boolean => numberOf(tables, number) !== undefined

/** Any number that the account does not own is for sale (A). */
function buy(tables: WritableTables, number: E164, write: NumberWrite, now: Instant): Result<RegionalNumber, Refusal> {
  if (isOwned(tables, number)) return numberUnavailable
  const seq = nextSeq(tables)
  const sid = sidOf.phoneNumber(String(seq))
  tables.put('number', number, { seq, sid, number, configurations: {} })
  return configureNumber(tables, buyingRegion, sid, write, now)
}

/** A number bought through the API has no route, so its calls go to US1 (R10). */
export function buyNumber(
  tables: WritableTables,
  wanted: { readonly number: E164 } | { readonly areaCode: string },
  write: NumberWrite,
  now: Instant,
): Result<RegionalNumber, Refusal> {
  if ('number' in wanted) return buy(tables, wanted.number, write, now)
  if (!/^[2-9]\d\d$/.test(wanted.areaCode)) return invalidAreaCode
  // Each area code reserves 100 numbers for fiction.
  for (let line = 100; line < 200; line += 1) {
    const number = parseE164(`+1${wanted.areaCode}5550${line}`)
    if (number && !isOwned(tables, number)) return buy(tables, number, write, now)
  }
  return noNumbersInAreaCode
}

/** Removes the number from every Region, and its route (A). */
export function releaseNumber(tables: WritableTables, region: RegionCode, sid: string): Result<void, Refusal> {
  const found = fetchNumber(tables, region, sid)
  if (!found.ok) return found
  removeNumber(tables, found.value.number)
  return ok(undefined)
}

import type { Instant } from '../../src/domain/base/instant.ts'
import { type CidrPrefixLength, parseCidrPrefixLength } from '../../src/domain/base/ipv4.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { fetchEntry, fetchList, listEntries } from './access-lists.ts'
import { invalidIpAccessControlList, type Refusal, tooManyAddresses } from './refusal.ts'
import type { IpAddressRow } from './rows.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

export type AddressSettings = Pick<IpAddressRow, 'friendlyName' | 'address' | 'prefixLength'>

type NewAddress = Pick<AddressSettings, 'friendlyName' | 'address'> & Partial<AddressSettings>

/** R17. Twilio's page on error 21237 still says 25. */
const maxAddresses = 100

/** Twilio's page: "By default the entire IP address is used." */
function wholeAddress(): CidrPrefixLength {
  const length = parseCidrPrefixLength(32)
  if (length === undefined) throw new Error('32 is not a valid prefix length')
  return length
}

/** A list cannot hold the same address and prefix twice. */
function checkAddress(tables: Tables, entry: Omit<IpAddressRow, 'seq'>): Result<void, Refusal> {
  const { listSid, address, prefixLength, sid } = entry
  const isTwice = tables
    .all('ipAddress')
    .some(
      (other) =>
        other.listSid === listSid &&
        other.address === address &&
        other.prefixLength === prefixLength &&
        other.sid !== sid,
    )
  return isTwice ? invalidIpAccessControlList('the list has this IpAddress') : ok(undefined)
}

export function createIpAddress(
  tables: WritableTables,
  region: RegionCode,
  listSid: string,
  { friendlyName, address, prefixLength = wholeAddress() }: NewAddress,
  now: Instant,
): Result<IpAddressRow, Refusal> {
  const list = fetchList(tables, 'ipAccessControlList', region, listSid)
  if (!list.ok) return list
  const others = listEntries(tables, 'ipAddress', region, listSid)
  if (!others.ok) return others
  if (others.value.length >= maxAddresses) return tooManyAddresses
  const seq = nextSeq(tables)
  const sid = sidOf.ipAddress(String(seq))
  const dates = { dateCreated: now, dateUpdated: now }
  const entry: IpAddressRow = {
    seq,
    sid,
    region,
    listSid: list.value.sid,
    friendlyName,
    address,
    prefixLength,
    ...dates,
  }
  const checked = checkAddress(tables, entry)
  if (!checked.ok) return checked
  tables.put('ipAddress', sid, entry)
  return ok(entry)
}

export function updateIpAddress(
  tables: WritableTables,
  region: RegionCode,
  listSid: string,
  sid: string,
  settings: Partial<AddressSettings>,
  now: Instant,
): Result<IpAddressRow, Refusal> {
  const found = fetchEntry(tables, 'ipAddress', region, listSid, sid)
  if (!found.ok) return found
  const entry = { ...found.value, ...settings, dateUpdated: now }
  const checked = checkAddress(tables, entry)
  if (!checked.ok) return checked
  tables.put('ipAddress', sid, entry)
  return ok(entry)
}

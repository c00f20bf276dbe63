import type { RegionCode } from '../../src/domain/base/region.ts'
import type { Kind } from '../account/rows.ts'
import type { MemoryTables } from '../account/tables.ts'

const placed = [
  'trunk',
  'originationUrl',
  'ipAccessControlList',
  'ipAddress',
  'credentialList',
  'credential',
  'call',
] as const

/** What no account can hold, in words; null when the rows hang together. For rows that came from elsewhere. */
export function faultOf(tables: MemoryTables): string | null {
  const trunks = new Map<string, RegionCode>(tables.all('trunk').map(({ sid, region }) => [sid, region]))
  const addressLists = new Set<string>(tables.all('ipAccessControlList').map(({ sid }) => sid))
  const credentialLists = new Set<string>(tables.all('credentialList').map(({ sid }) => sid))
  const names = tables.all('trunk').flatMap(({ region, domainName }) => (domainName ? [`${region} ${domainName}`] : []))

  if (new Set(names).size < names.length) return 'it has two trunks of one name in a Region'
  if (tables.all('originationUrl').some(({ trunkSid, region }) => trunks.get(trunkSid) !== region))
    return 'it has an origination URI of a trunk that there is not'
  if (tables.all('ipAddress').some(({ listSid }) => !addressLists.has(listSid)))
    return 'it has an address of a list that there is not'
  if (tables.all('credential').some(({ listSid }) => !credentialLists.has(listSid)))
    return 'it has a user of a list that there is not'
  for (const [kind, lists] of [
    ['attachedIpAccessControlList', addressLists],
    ['attachedCredentialList', credentialLists],
  ] as const) {
    if (
      tables.all(kind).some(({ trunkSid, listSid, region }) => trunks.get(trunkSid) !== region || !lists.has(listSid))
    )
      return 'a list is attached in it that there is not'
  }
  return numberFault(tables, trunks) ?? orderFault(tables)
}

function numberFault(tables: MemoryTables, trunks: ReadonlyMap<string, RegionCode>): string | null {
  const runs = tables.all('numberRun')
  const numbers = tables.all('number')
  for (const { configurations } of [...runs, ...numbers]) {
    for (const [region, here] of Object.entries(configurations)) {
      if (here.trunkSid !== null && trunks.get(here.trunkSid) !== region)
        return 'a number in it is on a trunk that there is not'
    }
  }
  let last = { end: -1, digits: 0 }
  // By how many digits they have, then in order: no two of them may hold one number.
  const ranges = runs.map(({ first, count, names }) => ({
    first: Number(first.slice(1)),
    digits: first.length,
    end: Number(first.slice(1)) + count - 1,
    isNone: count === 0 || names.length > count,
  }))
  for (const range of ranges.toSorted((one, other) => one.digits - other.digits || one.first - other.first)) {
    if (range.isNone || `+${range.end}`.length !== range.digits) return 'it has a row of numbers that is none'
    if (range.digits === last.digits && range.first <= last.end) return 'it has a number twice'
    last = range
  }
  return null
}

/** Page tokens point at places: no two rows of a kind may have the same, and the next one is after all of them. */
function orderFault(tables: MemoryTables): string | null {
  const most = tables.get('counter', 'seq')?.seq ?? 0
  const ofKind = (kind: Kind) => tables.all(kind).map(({ seq }) => seq)
  if (placed.some((kind) => new Set(ofKind(kind)).size < ofKind(kind).length)) return 'it has two rows in one place'
  return placed.some((kind) => ofKind(kind).some((seq) => seq > most)) ? 'it has a row after the last' : null
}

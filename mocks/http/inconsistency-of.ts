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

/** Checks imported rows. Returns what is inconsistent in words, or null when the rows are consistent. */
export function inconsistencyOf(tables: MemoryTables): string | null {
  const trunks = new Map<string, RegionCode>(tables.all('trunk').map(({ sid, region }) => [sid, region]))
  const addressLists = new Set<string>(tables.all('ipAccessControlList').map(({ sid }) => sid))
  const credentialLists = new Set<string>(tables.all('credentialList').map(({ sid }) => sid))
  const names = tables.all('trunk').flatMap(({ region, domainName }) => (domainName ? [`${region} ${domainName}`] : []))

  if (new Set(names).size < names.length) return 'two of its trunks have the same name in one Region'
  if (tables.all('originationUrl').some(({ trunkSid, region }) => trunks.get(trunkSid) !== region))
    return 'one of its origination URIs belongs to a trunk that does not exist'
  if (tables.all('ipAddress').some(({ listSid }) => !addressLists.has(listSid)))
    return 'one of its addresses belongs to a list that does not exist'
  if (tables.all('credential').some(({ listSid }) => !credentialLists.has(listSid)))
    return 'one of its users belongs to a list that does not exist'
  for (const [kind, lists] of [
    ['attachedIpAccessControlList', addressLists],
    ['attachedCredentialList', credentialLists],
  ] as const) {
    if (
      tables.all(kind).some(({ trunkSid, listSid, region }) => trunks.get(trunkSid) !== region || !lists.has(listSid))
    )
      return 'it attaches a list that does not exist'
  }
  return numberInconsistency(tables, trunks) ?? orderInconsistency(tables)
}

function numberInconsistency(tables: MemoryTables, trunks: ReadonlyMap<string, RegionCode>): string | null {
  const runs = tables.all('numberRun')
  const numbers = tables.all('number')
  for (const { configurations } of [...runs, ...numbers]) {
    for (const [region, here] of Object.entries(configurations)) {
      if (here.trunkSid !== null && trunks.get(here.trunkSid) !== region)
        return 'one of its numbers is on a trunk that does not exist'
    }
  }
  let last = { end: -1, digits: 0 }
  // Sort the runs by number of digits, then by number, so that an overlap is always with the previous run.
  const ranges = runs.map(({ first, count, names }) => ({
    first: Number(first.slice(1)),
    digits: first.length,
    end: Number(first.slice(1)) + count - 1,
    isNone: count === 0 || names.length > count,
  }))
  for (const range of ranges.toSorted((one, other) => one.digits - other.digits || one.first - other.first)) {
    if (range.isNone || `+${range.end}`.length !== range.digits) return 'one of its number runs is not valid'
    if (range.digits === last.digits && range.first <= last.end) return 'it has a number twice'
    last = range
  }
  return null
}

/** Page tokens refer to `seq`: it must be unique among the rows of a kind, and the next `seq` must be the highest. */
function orderInconsistency(tables: MemoryTables): string | null {
  const most = tables.get('counter', 'seq')?.seq ?? 0
  const ofKind = (kind: Kind) => tables.all(kind).map(({ seq }) => seq)
  if (placed.some((kind) => new Set(ofKind(kind)).size < ofKind(kind).length))
    return 'two of its rows have the same position'
  return placed.some((kind) => ofKind(kind).some((seq) => seq > most))
    ? 'one of its rows has a position after the last'
    : null
}

import type { RegionCode } from '../../src/domain/base/region.ts'
import type { TrunkSid } from '../../src/domain/base/sid.ts'
import { indexesMatching, nameAt, numberRowAt } from './number-runs.ts'
import type { Listing } from './paging.ts'
import type { ConfigurationRow, NumberRow, NumberRunRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** The account has no numbers with the `origin` `hosted`. */
export type NumberFilter = {
  readonly phoneNumber?: string
  readonly friendlyName?: string
  readonly origin?: string
  readonly trunkSid?: TrunkSid
}

/** Twilio's `PhoneNumber` filter: part of a number, with `*` for any digit. With a `+` it matches from the start. */
function numberPattern(filter: string): RegExp {
  const text = filter.trim()
  const digits = text.replace(/[^\d*]/g, '').replaceAll('*', '\\d')
  return new RegExp(text.startsWith('+') || filter.startsWith(' ') ? `\\+${digits}` : digits)
}

type Selected = {
  readonly seqs: number[]
  /** The numbers with a row of their own, by `seq`. */
  readonly written: ReadonlyMap<number, NumberRow>
}

const counting = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** The indexes of a run's numbers that pass the filter. Ignores numbers' own rows. */
function indexesIn(run: NumberRunRow, region: RegionCode, filter: NumberFilter, pattern: RegExp | undefined): number[] {
  const here = run.configurations[region]
  if (!here || (filter.trunkSid && here.trunkSid !== filter.trunkSid)) return []
  const indexes = pattern ? indexesMatching(run, pattern) : counting(run.count)
  return filter.friendlyName ? indexes.filter((index) => nameAt(run, index) === filter.friendlyName) : indexes
}

function passes(row: NumberRow, region: RegionCode, filter: NumberFilter, pattern: RegExp | undefined): boolean {
  const here: ConfigurationRow | undefined = row.configurations[region]
  if (!here || (filter.trunkSid && here.trunkSid !== filter.trunkSid)) return false
  if (filter.friendlyName && here.friendlyName !== filter.friendlyName) return false
  return pattern?.test(row.number) ?? true
}

function select(tables: Tables, region: RegionCode, filter: NumberFilter): Selected {
  const rows = tables.all('number')
  const written = new Map(rows.map((row) => [row.seq, row]))
  if (filter.origin && filter.origin !== 'twilio') return { seqs: [], written }
  const pattern = filter.phoneNumber ? numberPattern(filter.phoneNumber) : undefined
  const seqs: number[] = []
  for (const run of tables.all('numberRun')) {
    for (const index of indexesIn(run, region, filter, pattern)) {
      const seq = run.seq + index
      if (written.size === 0 || !written.has(seq)) seqs.push(seq)
    }
  }
  for (const row of rows) if (passes(row, region, filter, pattern)) seqs.push(row.seq)
  return { seqs: seqs.toSorted((one, other) => one - other), written }
}

/** The Region's numbers that pass the filter, in order. Creates only the rows that are needed. */
export function selectNumbers(tables: Tables, region: RegionCode, filter: NumberFilter): Listing<NumberRow> {
  const { seqs, written } = select(tables, region, filter)
  const runs = tables.all('numberRun')
  const rowOf = (seq: number): NumberRow => {
    const row = written.get(seq)
    if (row) return row
    const run = runs.find((candidate) => seq >= candidate.seq && seq < candidate.seq + candidate.count)
    if (!run) throw new Error(`No number has the seq ${seq}`)
    return numberRowAt(run, seq - run.seq)
  }
  return {
    length: seqs.length,
    seqAt: (index) => seqs[index],
    slice: (start, end) => seqs.slice(start, end).map(rowOf),
  }
}

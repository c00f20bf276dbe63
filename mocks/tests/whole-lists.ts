import { numberRowAt } from '../account/number-runs.ts'
import type { Listing } from '../account/paging.ts'
import type { NumberRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'

export const allOf = <T>(listing: Listing<T>): readonly T[] => listing.slice(0, listing.length)

/** Every number as a row, in the order in which the account got them. */
export function allNumbers(tables: Tables): readonly NumberRow[] {
  const written = tables.all('number')
  const rows = new Map(written.map((row) => [row.seq, row]))
  for (const run of tables.all('numberRun')) {
    for (let index = 0; index < run.count; index += 1)
      if (!rows.has(run.seq + index)) rows.set(run.seq + index, numberRowAt(run, index))
  }
  return [...rows.values()].toSorted((one, other) => one.seq - other.seq)
}

import { exhaustive } from '../../domain/exhaustive.ts'
import type { SortOrder } from './trunk-filters.ts'
import type { TrunkRowModel } from './trunk-row-model.ts'

type Row = Pick<TrunkRowModel, 'verdict' | 'numbers'>

const worstFirst = ['stranded', 'propagating', 'split', 'not-read', 'aligned', 'no-traffic'] as const

/** The rows come sorted by name, and stay so within what the order does not tell apart. */
export function sortTrunks<R extends Row>(rows: readonly R[], sort: SortOrder): readonly R[] {
  switch (sort) {
    case 'name':
      return rows
    case '-name':
      return rows.toReversed()
    case 'numbers':
      return rows.toSorted((a, b) => a.numbers.total - b.numbers.total)
    case '-numbers':
      return rows.toSorted((a, b) => b.numbers.total - a.numbers.total)
    case 'now':
      return rows.toSorted((a, b) => worstFirst.indexOf(a.verdict.kind) - worstFirst.indexOf(b.verdict.kind))
    default:
      return exhaustive(sort)
  }
}

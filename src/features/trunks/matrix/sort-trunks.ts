import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { shownVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import type { SortOrder } from './trunk-filters.ts'
import type { TrunkRowModel } from './trunk-row-model.ts'

type Row = Pick<TrunkRowModel, 'verdict' | 'numbers'>

/** Verdicts, worst first. */
export const worstFirst = [
  'stranded',
  'setting-up',
  'propagating',
  'split',
  'not-read',
  'aligned',
  'no-traffic',
] as const

const badness = ({ verdict }: Row): number => worstFirst.indexOf(shownVerdict(verdict).kind)

/** Expects rows sorted by name, and keeps that order among equals. */
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
      return rows.toSorted((a, b) => badness(a) - badness(b))
    default:
      return exhaustive(sort)
  }
}

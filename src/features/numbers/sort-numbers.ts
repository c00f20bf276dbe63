import { exhaustive } from '../../domain/base/exhaustive.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { byNumber } from './directory.ts'
import type { TrunkNames } from './find-numbers.ts'
import type { NumberOrder } from './number-filters.ts'
import { nameOfNumber, type NumberRow } from './number-row.ts'
import { type Compare, sortInSlices } from './sorted-rows.ts'
import type { Slices } from './time-slices.ts'

/** `rows` are sorted by number, and equal rows stay in that order in either direction. */
export async function sortNumbers(
  rows: readonly NumberRow[],
  order: NumberOrder,
  trunkNames: TrunkNames,
  slices: Slices,
): Promise<readonly NumberRow[]> {
  switch (order) {
    case 'number':
      return rows
    case '-number':
      return rows.toReversed()
    case 'name':
    case '-name':
      return byKey(rows, nameOfNumber, order.startsWith('-'), slices)
    case 'trunk':
    case '-trunk':
      return byKey(rows, (row) => trunkOf(row, trunkNames), order.startsWith('-'), slices)
    default:
      return exhaustive(order)
  }
}

type Keyed = { readonly key: string; readonly row: NumberRow }

/** Makes each key once, because a collator in each comparison takes a second for 100,000 rows. */
async function byKey(
  rows: readonly NumberRow[],
  textOf: (row: NumberRow) => string,
  descending: boolean,
  slices: Slices,
): Promise<readonly NumberRow[]> {
  const keyed: Keyed[] = []
  for (const row of rows) {
    keyed.push({ key: sortKey(textOf(row)), row })
    if (keyed.length % 500 === 0 && slices.isOver()) await slices.rest()
  }
  const sorted = await sortInSlices(keyed, descending ? descendingKeys : ascendingKeys, slices)
  return sorted.map(({ row }) => row)
}

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Rows without a name or trunk come last in either direction. */
const emptyLast = (one: string, other: string): number => Number(one === '') - Number(other === '')

const ascendingKeys: Compare<Keyed> = (one, other) =>
  emptyLast(one.key, other.key) || compareTexts(one.key, other.key) || byNumber(one.row, other.row)
const descendingKeys: Compare<Keyed> = (one, other) =>
  emptyLast(one.key, other.key) || compareTexts(other.key, one.key) || byNumber(one.row, other.row)

/** Sorts "line 12" after "line 9", and é like e. */
const sortKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replaceAll(/\d+/g, (digits) => digits.padStart(15, '0'))

/** The trunk in the first Region that has one. */
function trunkOf(row: NumberRow, trunkNames: TrunkNames): string {
  for (const region of regionCodes) {
    const sid = row[region]?.trunkSid
    if (sid) return trunkNames.get(sid) ?? sid
  }
  return ''
}

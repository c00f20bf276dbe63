import type { Slices } from './time-slices.ts'

export type Compare<Row> = (one: Row, other: Row) => number

/** Merges two sorted lists; of equal rows, those of the first list come first. */
export function mergeSorted<Row>(first: readonly Row[], second: readonly Row[], compare: Compare<Row>): Row[] {
  const merged: Row[] = []
  let at = 0
  for (const row of second) {
    for (; at < first.length; at += 1) {
      const next = first[at]
      if (next === undefined || compare(next, row) > 0) break
      merged.push(next)
    }
    merged.push(row)
  }
  for (; at < first.length; at += 1) {
    const next = first[at]
    if (next !== undefined) merged.push(next)
  }
  return merged
}

/** Few enough to sort within one slice of time. */
const runLength = 2_000

/** A stable sort in slices of time. */
export async function sortInSlices<Row>(
  rows: readonly Row[],
  compare: Compare<Row>,
  slices: Slices,
): Promise<readonly Row[]> {
  let runs: Row[][] = []
  for (let at = 0; at < rows.length; at += runLength) {
    runs.push(rows.slice(at, at + runLength).toSorted(compare))
    if (slices.isOver()) await slices.rest()
  }
  while (runs.length > 1) {
    const merged: Row[][] = []
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(mergeSorted(runs[at] ?? [], runs[at + 1] ?? [], compare))
      if (slices.isOver()) await slices.rest()
    }
    runs = merged
  }
  return runs[0] ?? []
}

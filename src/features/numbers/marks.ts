import type { E164 } from '../../domain/base/e164.ts'
import type { NumberRow } from './number-row.ts'

/** The selected numbers, and the last one, where a range starts. */
export type Marks = { readonly numbers: ReadonlySet<E164>; readonly last: E164 | null }

export const noMarks: Marks = { numbers: new Set(), last: null }

/** Selects or deselects a number. @param range also selects all rows between it and the last one */
export function toggleMark(marks: Marks, rows: readonly NumberRow[], number: E164, range: boolean): Marks {
  const numbers = new Set(marks.numbers)
  const on = !numbers.has(number)
  for (const one of range ? between(rows, marks.last ?? number, number) : [number]) {
    if (on || range) numbers.add(one)
    else numbers.delete(one)
  }
  return { numbers, last: number }
}

export const markAll = (rows: readonly NumberRow[]): Marks => ({
  numbers: new Set(rows.map(({ number }) => number)),
  last: null,
})

/** In the order of the list; numbers that the list does not show come last. */
export function markedInOrder({ numbers }: Marks, rows: readonly NumberRow[]): readonly E164[] {
  const shown = rows.flatMap(({ number }) => (numbers.has(number) ? [number] : []))
  const isShown = new Set(shown)
  return [...shown, ...[...numbers].filter((number) => !isShown.has(number))]
}

function between(rows: readonly NumberRow[], one: E164, other: E164): readonly E164[] {
  const [from, to] = [one, other].map((number) => rows.findIndex((row) => row.number === number))
  if (from === undefined || to === undefined || from < 0 || to < 0) return [other]
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ number }) => number)
}

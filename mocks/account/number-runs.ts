import { type E164, parseE164 } from '../../src/domain/base/e164.ts'
import type { NumberRow, NumberRunRow, RouteRow } from './rows.ts'
import { sidOf } from './sids.ts'

const digitsOf = (number: E164): number => Number(number.slice(1))

export function numberAt(run: NumberRunRow, index: number): E164 {
  const number = parseE164(`+${digitsOf(run.first) + index}`)
  if (number === undefined) throw new Error(`There is no number ${index} after ${run.first}`)
  return number
}

/** The number's index in the run, or undefined when it is not in the run. */
export function indexOfNumber(run: NumberRunRow, number: E164): number | undefined {
  const index = digitsOf(number) - digitsOf(run.first)
  return number.length === run.first.length && index >= 0 && index < run.count ? index : undefined
}

export const nameAt = ({ names, desk, after }: NumberRunRow, index: number): string =>
  names[index] ?? `${desk} ${after + index - names.length + 1}`

/** The row of a number that has no row of its own yet. */
export function numberRowAt(run: NumberRunRow, index: number): NumberRow {
  const number = numberAt(run, index)
  const friendlyName = nameAt(run, index)
  const configurations = Object.fromEntries(
    Object.entries(run.configurations).map(([region, here]) => [region, { friendlyName, ...here }]),
  )
  return { seq: run.seq + index, sid: sidOf.phoneNumber(number), number, configurations }
}

export function routeRowAt(run: NumberRunRow, index: number): RouteRow | undefined {
  if (run.route === null) return undefined
  const sid = sidOf.route(`numberRoute ${numberAt(run, index)}`)
  return { ...run.route, seq: run.routeSeq + index, sid }
}

const texts = new WeakMap<NumberRunRow, string>()

/** All numbers of the run in one string, `+14025551212+14025551213…`: searching 100,000 of them takes a millisecond. */
function textOf(run: NumberRunRow): string {
  const known = texts.get(run)
  if (known !== undefined) return known
  const start = digitsOf(run.first)
  const text = Array.from({ length: run.count }, (_, index) => `+${start + index}`).join('')
  texts.set(run, text)
  return text
}

/** The indexes of the run's numbers that match. The pattern must not match across a `+`. */
export function indexesMatching(run: NumberRunRow, pattern: RegExp): number[] {
  const text = textOf(run)
  const { length } = run.first
  const search = new RegExp(pattern, 'g')
  const indexes: number[] = []
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const index = Math.floor(match.index / length)
    indexes.push(index)
    search.lastIndex = (index + 1) * length
  }
  return indexes
}

/** Splits the run around the number at `index` and drops that number. */
export function runsWithout(run: NumberRunRow, index: number): NumberRunRow[] {
  const before = partOf(run, 0, index)
  const after = partOf(run, index + 1, run.count)
  return [before, after].filter(({ count }) => count > 0)
}

function partOf(run: NumberRunRow, from: number, to: number): NumberRunRow {
  const names = run.names.slice(from, to)
  return {
    ...run,
    seq: run.seq + from,
    routeSeq: run.routeSeq + from,
    first: from < run.count ? numberAt(run, from) : run.first,
    count: Math.max(0, to - from),
    names,
    after: run.after + Math.max(0, from - run.names.length),
  }
}

import { digitsOfSearch, type E164, parseE164 } from '../base/e164.ts'

export type NumberLineProblem =
  | { readonly kind: 'not-a-number' }
  /** A valid E.164 number that the account does not own. */
  | { readonly kind: 'not-owned'; readonly number: E164 }
  /** No number of the account ends in these digits, which have no country code. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly numbers: readonly E164[] }
  | { readonly kind: 'duplicate-of-line'; readonly line: number }

/** Lines count from 1. */
export type BadNumberLine = { readonly line: number; readonly text: string; readonly problem: NumberLineProblem }

export type NumberPaste = { readonly numbers: readonly E164[]; readonly bad: readonly BadNumberLine[] }

/** Fewer digits would match too many numbers. */
const fewestDigits = 7

/**
 * Parses one number per line, in E.164 or as dialled, `(402) 555-1212`, alone or in any column of a table. Skips a
 * heading, blank lines and comments, and returns each bad line with its problem beside the good numbers.
 */
export function parseNumberLines(text: string, owned: ReadonlySet<E164>): NumberPaste {
  const numbers: E164[] = []
  const bad: BadNumberLine[] = []
  const lineOf = new Map<E164, number>()
  const find = finder(owned)
  let isFirst = true
  for (const [index, raw] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const line = index + 1
    const written = raw.replace(/^\uFEFF/, '').trim()
    if (written === '' || written.startsWith('#')) continue
    const isHeading = isFirst && !/\d{3}/.test(written)
    isFirst = false
    if (isHeading) continue
    const found = findIn(written, find)
    const before = typeof found === 'string' ? lineOf.get(found) : undefined
    if (typeof found !== 'string') bad.push({ line, text: written, problem: found })
    else if (before !== undefined)
      bad.push({ line, text: written, problem: { kind: 'duplicate-of-line', line: before } })
    else {
      numbers.push(found)
      lineOf.set(found, line)
    }
  }
  return { numbers, bad }
}

type Find = (cell: string) => E164 | NumberLineProblem

/** The first column that is a number of the account; otherwise the problem of the first that looks like a number. */
function findIn(written: string, find: Find): E164 | NumberLineProblem {
  const cells = written.split(/[,;\t]/).map((cell) => cell.trim().replace(/^["']+|["']+$/g, ''))
  const found = cells.map(find)
  return (
    found.find((one) => typeof one === 'string') ??
    found.find((one) => typeof one === 'object' && one.kind !== 'not-a-number') ?? { kind: 'not-a-number' }
  )
}

function finder(owned: ReadonlySet<E164>): Find {
  let byEnd: ReadonlyMap<string, readonly E164[]> | undefined
  return (cell) => {
    const digits = digitsOfSearch(cell)
    if (digits === undefined || digits.length < fewestDigits) return { kind: 'not-a-number' }
    const whole = parseE164(`+${digits.replace(/^00/, '')}`)
    if (whole !== undefined && owned.has(whole)) return whole
    if (/^(\+|00)/.test(cell) && whole !== undefined) return { kind: 'not-owned', number: whole }
    byEnd ??= Map.groupBy(owned, (number) => number.slice(-fewestDigits))
    // Within the country people dial a leading 0.
    const national = digits.replace(/^0/, '')
    const numbers = (byEnd.get(national.slice(-fewestDigits)) ?? []).filter((number) => number.endsWith(national))
    const [only] = numbers
    if (only === undefined) return { kind: 'unknown' }
    return numbers.length === 1 ? only : { kind: 'ambiguous', numbers }
  }
}

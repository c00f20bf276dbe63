import type { FieldProblem } from '../base/field-problem.ts'
import { type FieldReading, refused, taken, warned } from '../base/form-reading.ts'
import { parsePriority, parseWeight, type Priority, type Weight } from '../account/origination-url.ts'

type Reading<T> = FieldReading<T, FieldProblem>

const refuse = (
  kind: 'required' | 'not-a-whole-number' | 'not-a-url' | 'name-taken',
): FieldReading<never, FieldProblem> => refused({ severity: 'refused', kind })

/** Characters as the API counts them, in UTF-16. */
function readName(text: string, most: number): Reading<string> {
  const name = text.trim()
  if (name === '') return refuse('required')
  return name.length > most
    ? refused({ severity: 'refused', kind: 'too-long', most, length: name.length })
    : taken(name)
}

/** Optional, and documented with 64 characters; Twilio takes more. */
export function readTrunkName(text: string): Reading<string | null> {
  const name = text.trim() || null
  const { length } = name ?? ''
  return length > 64 ? warned(name, [{ severity: 'warning', kind: 'too-long', most: 64, length }]) : taken(name)
}

export const readOriginationName = (text: string): Reading<string> => readName(text, 64)
export const readEntryName = (text: string): Reading<string> => readName(text, 255)

export type ListKind = 'ip-access-control-list' | 'credential-list'
export const mostOfListName: Readonly<Record<ListKind, number>> = {
  'ip-access-control-list': 255,
  'credential-list': 64,
}

/** @param others names of the other lists of that kind in the Region */
export function readListName(text: string, kind: ListKind, others: readonly string[]): Reading<string> {
  const name = readName(text, mostOfListName[kind])
  return name.ok && others.includes(name.value) ? refuse('name-taken') : name
}

function readWholeNumber<T>(text: string, least: number, parse: (value: number) => T | undefined): Reading<T> {
  const typed = text.trim()
  if (typed === '') return refuse('required')
  if (!/^-?\d+$/.test(typed)) return refuse('not-a-whole-number')
  const value = parse(Number(typed))
  return value === undefined
    ? refused({ severity: 'refused', kind: 'out-of-range', least, most: 65_535 })
    : taken(value)
}

export const readPriority = (text: string): Reading<Priority> => readWholeNumber(text, 0, parsePriority)

export function readWeight(text: string): Reading<Weight> {
  const weight = readWholeNumber(text, 1, parseWeight)
  return weight.ok && weight.value === 0 ? warned(weight.value, [{ severity: 'warning', kind: 'weight-zero' }]) : weight
}

/** Empty: none. */
export function readDisasterRecoveryUrl(text: string): Reading<string | null> {
  const url = text.trim()
  if (url === '') return taken(null)
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? taken(url) : refuse('not-a-url')
}

/** For a `<select>`: of its values, in Twilio's own spelling. */
export const readChoice =
  <const T extends string>(values: readonly T[]) =>
  (text: string): Reading<T> => {
    const value = values.find((one) => one === text)
    return value === undefined ? refused({ severity: 'refused', kind: 'not-one-of', values }) : taken(value)
  }

import type { FieldProblem } from '../base/field-problem.ts'
import { type FieldReading, refused, taken, warned } from '../base/form-reading.ts'
import { parsePriority, parseWeight, type Priority, type Weight } from '../account/origination-url.ts'

type Reading<T> = FieldReading<T, FieldProblem>

const refuse = (
  kind: 'required' | 'not-a-whole-number' | 'not-a-url' | 'not-a-webhook' | 'name-taken',
): FieldReading<never, FieldProblem> => refused({ severity: 'refused', kind })

/** Counts characters in UTF-16, like the API. */
function parseName(text: string, most: number): Reading<string> {
  const name = text.trim()
  if (name === '') return refuse('required')
  return name.length > most
    ? refused({ severity: 'refused', kind: 'too-long', most, length: name.length })
    : taken(name)
}

/** Optional. Twilio documents at most 64 characters but accepts more. */
export function parseTrunkName(text: string): Reading<string | null> {
  const name = text.trim() || null
  const { length } = name ?? ''
  return length > 64 ? warned(name, [{ severity: 'warning', kind: 'too-long', most: 64, length }]) : taken(name)
}

export const parseOriginationName = (text: string): Reading<string> => parseName(text, 64)
export const parseEntryName = (text: string): Reading<string> => parseName(text, 255)

export type ListKind = 'ip-access-control-list' | 'credential-list'
export const mostOfListName: Readonly<Record<ListKind, number>> = {
  'ip-access-control-list': 255,
  'credential-list': 64,
}

/** @param others names of the other lists of that kind in the Region */
export function parseListName(text: string, kind: ListKind, others: readonly string[]): Reading<string> {
  const name = parseName(text, mostOfListName[kind])
  return name.ok && others.includes(name.value) ? refuse('name-taken') : name
}

function parseWholeNumber<T>(text: string, least: number, parse: (value: number) => T | undefined): Reading<T> {
  const typed = text.trim()
  if (typed === '') return refuse('required')
  if (!/^-?\d+$/.test(typed)) return refuse('not-a-whole-number')
  const value = parse(Number(typed))
  return value === undefined
    ? refused({ severity: 'refused', kind: 'out-of-range', least, most: 65_535 })
    : taken(value)
}

export const parsePriorityText = (text: string): Reading<Priority> => parseWholeNumber(text, 0, parsePriority)

export function parseWeightText(text: string): Reading<Weight> {
  const weight = parseWholeNumber(text, 1, parseWeight)
  return weight.ok && weight.value === 0 ? warned(weight.value, [{ severity: 'warning', kind: 'weight-zero' }]) : weight
}

/** A webhook that returns TwiML; empty for none. twilio.com/docs/sip-trunking/api/trunk-resource */
export function parseDisasterRecoveryUrl(text: string): Reading<string | null> {
  const url = text.trim()
  if (url === '') return taken(null)
  const protocol = URL.canParse(url) ? new URL(url).protocol : null
  if (protocol === 'https:') return taken(url)
  if (protocol === 'http:') return warned(url, [{ severity: 'warning', kind: 'not-encrypted' }])
  return refuse(/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:/i.test(url) ? 'not-a-webhook' : 'not-a-url')
}

import type { Brand } from './brand.ts'

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>

/** A length of time in milliseconds. */
export type Milliseconds = Brand<number, 'Milliseconds'>

export const milliseconds = (count: number): Milliseconds => count as Milliseconds
export const minutes = (count: number): Milliseconds => milliseconds(count * 60_000)
export const days = (count: number): Milliseconds => minutes(count * 24 * 60)

/** Undefined for a number that is not a valid date. */
export function instantOf(epochMilliseconds: number): Instant | undefined {
  return Number.isNaN(new Date(epochMilliseconds).getTime()) ? undefined : (epochMilliseconds as Instant)
}

const iso8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/
const rfc2822 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT)$/

/**
 * Parses ISO 8601 and RFC 2822, which Twilio sends, and the HTTP `Date` header. Undefined for any other text, some of
 * which `Date.parse` alone would accept.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!iso8601.test(text) && !rfc2822.test(text)) return undefined
  const epoch = Date.parse(text)
  return Number.isNaN(epoch) ? undefined : (epoch as Instant)
}

export const later = (from: Instant, by: Milliseconds): Instant => (from + by) as Instant
export const timeBetween = (from: Instant, to: Instant): Milliseconds => milliseconds(to - from)

/** Undefined when there are none. */
export function latest(instants: readonly Instant[]): Instant | undefined {
  return instants.reduce<Instant | undefined>(
    (last, next) => (last === undefined || next > last ? next : last),
    undefined,
  )
}

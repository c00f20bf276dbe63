import type { Brand } from './brand.ts'

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Brand<number, 'Instant'>

/** A length of time in milliseconds. */
export type Milliseconds = Brand<number, 'Milliseconds'>

export const milliseconds = (count: number): Milliseconds => count as Milliseconds
export const minutes = (count: number): Milliseconds => milliseconds(count * 60_000)

/** Undefined for a number that is no valid date. */
export function instantOf(epochMilliseconds: number): Instant | undefined {
  return Number.isNaN(new Date(epochMilliseconds).getTime()) ? undefined : (epochMilliseconds as Instant)
}

/** ISO 8601 or RFC 2822, the two that Twilio sends; undefined for any other text. */
export function parseInstant(text: string): Instant | undefined {
  const epoch = Date.parse(text)
  return Number.isNaN(epoch) ? undefined : (epoch as Instant)
}

export const later = (from: Instant, by: Milliseconds): Instant => (from + by) as Instant
export const timeBetween = (from: Instant, to: Instant): Milliseconds => milliseconds(to - from)

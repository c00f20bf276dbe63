import { createAtom } from '@tanstack/store'
import { type Instant, instantOf, later, milliseconds, parseInstant, timeBetween } from '../domain/base/instant.ts'

/** `Date` is in whole seconds and answers take time, so smaller differences do not mean that the clock changed. */
const noise = milliseconds(1500)
const halfASecond = milliseconds(500)

/** How far the server's clock is ahead of the local one. Changes only when the server's clock jumps. */
export const serverClockOffset = createAtom(milliseconds(0))

/** The only use of the local clock; everything else uses the server's time. */
function localNow(): Instant {
  const now = instantOf(Date.now())
  if (now === undefined) throw new Error('The local clock has no valid time')
  return now
}

/** The API's time, from the `Date` of its answers; the local time until the first answer. */
export const serverNow = (): Instant => later(localNow(), serverClockOffset.get())

/** Uses the `Date` header of an API answer. Ignores text that is not a date. */
export function noteServerDate(header: string | null, receivedAt: Instant = localNow()): void {
  const date = header === null ? undefined : parseInstant(header)
  if (date === undefined) return
  const heard = timeBetween(receivedAt, later(date, halfASecond))
  if (Math.abs(heard - serverClockOffset.get()) > noise) serverClockOffset.set(heard)
}

/** Converts a time of the local clock, such as when an answer arrived, to the server's time. */
export function serverTimeOf(localMilliseconds: number): Instant {
  const local = instantOf(localMilliseconds)
  if (local === undefined) throw new Error(`Not a valid time: ${localMilliseconds}`)
  return later(local, serverClockOffset.get())
}

import { createAtom } from '@tanstack/store'
import { type Instant, instantOf, later, milliseconds, parseInstant, timeBetween } from '../domain/base/instant.ts'

/** `Date` counts whole seconds and the answer took some time: smaller moves are noise, not a clock set anew. */
const noise = milliseconds(1500)
const halfASecond = milliseconds(500)

/** How far the server's clock is ahead of the local one. It changes when a jump is found, not as time passes. */
export const serverClockOffset = createAtom(milliseconds(0))

/** The only reading of the local clock in the console: everything else asks for the server's time. */
function localNow(): Instant {
  const now = instantOf(Date.now())
  if (now === undefined) throw new Error('The local clock has no valid time')
  return now
}

/** The API's time now, by the `Date` of its answers; the local time until the first answer. */
export const serverNow = (): Instant => later(localNow(), serverClockOffset.get())

/** Takes the `Date` header of an API answer. Text that is no date is ignored. */
export function noteServerDate(header: string | null, receivedAt: Instant = localNow()): void {
  const date = header === null ? undefined : parseInstant(header)
  if (date === undefined) return
  const heard = timeBetween(receivedAt, later(date, halfASecond))
  if (Math.abs(heard - serverClockOffset.get()) > noise) serverClockOffset.set(heard)
}

/** A moment of the local clock, such as when an answer arrived, in the server's time. */
export function serverTimeOf(localMilliseconds: number): Instant {
  const local = instantOf(localMilliseconds)
  if (local === undefined) throw new Error(`No moment: ${localMilliseconds}`)
  return later(local, serverClockOffset.get())
}

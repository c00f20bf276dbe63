import { type Instant, instantOf, later, milliseconds, parseInstant, timeBetween } from '../domain/base/instant.ts'

/** `Date` counts whole seconds and the answer took some time: smaller moves are noise, not a clock set anew. */
const noise = milliseconds(1500)
const halfASecond = milliseconds(500)

let offset = milliseconds(0)
const listeners = new Set<() => void>()

/** The only reading of the local clock in the console: everything else asks for the server's time. */
function localNow(): Instant {
  const now = instantOf(Date.now())
  if (now === undefined) throw new Error('The local clock has no valid time')
  return now
}

/** The API's time now, by the `Date` of its answers; the local time until the first answer. */
export const serverNow = (): Instant => later(localNow(), offset)

/** Takes the `Date` header of an API answer. Text that is no date is ignored. */
export function noteServerDate(header: string | null, receivedAt: Instant = localNow()): void {
  const date = header === null ? undefined : parseInstant(header)
  if (date === undefined) return
  const heard = timeBetween(receivedAt, later(date, halfASecond))
  if (Math.abs(heard - offset) <= noise) return
  offset = heard
  for (const listener of [...listeners]) listener()
}

/** Told when the server's clock was found to have jumped, not as time passes: for that see `subscribeTicker`. */
export function subscribeServerClock(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A moment of the local clock, such as when an answer arrived, in the server's time. */
export function serverTimeOf(localMilliseconds: number): Instant {
  const local = instantOf(localMilliseconds)
  if (local === undefined) throw new Error(`No moment: ${localMilliseconds}`)
  return later(local, offset)
}

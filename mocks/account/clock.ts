import { type Instant, instantOf } from '../../src/domain/base/instant.ts'

/** Milliseconds since 1970 by the clock on the wall; the one thing that comes from outside. */
export type WallClock = () => number

/** The account keeps whole seconds, as its dates are served: what a client reads is what the rules go by. */
export function wholeSecond(epochMilliseconds: number): Instant {
  const instant = instantOf(Math.floor(epochMilliseconds / 1000) * 1000)
  if (instant === undefined) throw new Error(`No time: ${epochMilliseconds}`)
  return instant
}

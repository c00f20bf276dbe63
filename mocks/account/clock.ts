import { type Instant, instantOf } from '../../src/domain/base/instant.ts'

/** Real time in milliseconds since 1970. It is the only input from outside the account. */
export type WallClock = () => number

/** The account keeps whole seconds because the API serves whole seconds: clients and rules then use the same time. */
export function wholeSecond(epochMilliseconds: number): Instant {
  const instant = instantOf(Math.floor(epochMilliseconds / 1000) * 1000)
  if (instant === undefined) throw new Error(`Not a valid time: ${epochMilliseconds}`)
  return instant
}

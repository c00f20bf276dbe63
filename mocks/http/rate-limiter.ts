/** Counts the requests admitted in the last second. Refused requests do not count. */
export type RateLimiter = {
  /** Whether one more request fits into the limit. */
  admits(perSecond: number): boolean
}

const second = 1000

/** `clock` returns real milliseconds that never decrease. It is independent of the account's clock. */
export function createRateLimiter(clock: () => number): RateLimiter {
  let admitted: number[] = []
  return {
    admits(perSecond) {
      const now = clock()
      admitted = admitted.filter((time) => now - time < second)
      if (admitted.length >= perSecond) return false
      admitted.push(now)
      return true
    },
  }
}

/** Counts the requests that were let through in the second before now. A request that is refused does not count. */
export type RateLimiter = {
  /** Whether one more request is let through, of so many in any one second. */
  admits(perSecond: number): boolean
}

const second = 1000

/** `clock` tells milliseconds that only grow: real ones, whatever the account's clock says. */
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

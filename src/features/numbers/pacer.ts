/** Resolves when the next request may leave. */
export type Pacer = () => Promise<void>

type Clock = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> }

/**
 * At most `perSecond` requests in any second: each has its moment, in order, and time that nobody used is lost. Timers
 * are coarse, so moments less than a few milliseconds ahead are taken at once.
 */
export function createPacer(perSecond: number, { now, wait }: Clock): Pacer {
  const gap = 1000 / perSecond
  const coarse = 4
  let free = now()
  return async () => {
    const at = Math.max(free, now())
    free = at + gap
    const early = at - now()
    if (early > coarse) await wait(early)
  }
}

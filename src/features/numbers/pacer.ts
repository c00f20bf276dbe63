/** Resolves when the next request may leave. */
export type Pacer = () => Promise<void>

type Clock = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> }

/** Spaces requests evenly, `perSecond` at most. Timers are coarse, so it skips waits of a few milliseconds. */
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

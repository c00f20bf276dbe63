import { createAtom, type ReadonlyAtom } from '@tanstack/react-store'

/** State that may change hundreds of times a second, faster than anybody reads or a page can be drawn. */
export type ThrottledAtom<T> = {
  /** The newest value, shown or not. */
  readonly get: () => T
  /** What components show: it changes at most once every `everyMs`, except for `showNow`. */
  readonly shown: ReadonlyAtom<T>
  /** Shows the value before it returns. */
  readonly showNow: (next: T) => void
  /** Shows the newest value in the next task, or once `everyMs` have passed since something was shown. */
  readonly showSoon: (next: T) => void
}

/** @param everyMs the default shows progress as progress, at a fraction of what hundreds of drawings would cost */
export function createThrottledAtom<T>(initial: T, everyMs = 250): ThrottledAtom<T> {
  const shown = createAtom(initial)
  let newest = initial
  let shownAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    clearTimeout(timer)
    timer = undefined
    shownAt = performance.now()
    shown.set(newest)
  }

  return {
    get: () => newest,
    shown,
    showNow: (next) => {
      newest = next
      show()
    },
    showSoon: (next) => {
      newest = next
      timer ??= setTimeout(show, Math.max(0, shownAt + everyMs - performance.now()))
    },
  }
}

import { createAtom, type ReadonlyAtom } from '@tanstack/react-store'

/** State that may change hundreds of times a second, faster than the page can render. */
export type ThrottledAtom<T> = {
  /** The newest value, shown or not. */
  readonly get: () => T
  /** The value for components. It changes at most once every `everyMs`, except by `showNow`. */
  readonly shown: ReadonlyAtom<T>
  /** Shows the value at once. */
  readonly showNow: (next: T) => void
  /** Shows the newest value in the next task, or `everyMs` after the last one was shown. */
  readonly showSoon: (next: T) => void
}

/** @param everyMs the default is often enough to show progress, and rare enough to stay cheap */
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

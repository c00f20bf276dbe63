/** Listeners of something that may change hundreds of times a second, which nobody can read so fast. */
export type CalmListeners = {
  readonly add: (listener: () => void) => () => void
  /** Tells them before it returns. */
  readonly tell: () => void
  /** Tells them now, unless they were told a moment ago: then once for all that comes until the moment is over. */
  readonly tellCalmly: () => void
}

/** Often enough for progress to look like one, and a fraction of what drawing it hundreds of times would take. */
const momentMs = 250

export function createCalmListeners(): CalmListeners {
  const listeners = new Set<() => void>()
  let toldAt = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(): void {
    clearTimeout(timer)
    timer = undefined
    toldAt = performance.now()
    for (const listener of [...listeners]) listener()
  }

  return {
    add: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell,
    tellCalmly: () => {
      if (timer !== undefined) return
      const left = toldAt + momentMs - performance.now()
      if (left <= 0) tell()
      else timer = setTimeout(tell, left)
    },
  }
}

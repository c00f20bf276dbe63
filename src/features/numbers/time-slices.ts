/** Splits long work into slices, so that typing and scrolling stay responsive. */
export type Slices = {
  /** Whether the current slice is used up. */
  readonly isOver: () => boolean
  /** Yields to the page; rejects if the signal is aborted. */
  readonly rest: () => Promise<void>
}

const sliceMs = 8

/** Slices of half a frame. */
export function createSlices(signal?: AbortSignal): Slices {
  let began = performance.now()
  return {
    isOver: () => performance.now() - began > sliceMs,
    rest: async () => {
      await nextTask()
      signal?.throwIfAborted()
      began = performance.now()
    },
  }
}

/** Uses a message, because timers wait at least four milliseconds. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

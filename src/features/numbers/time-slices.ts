/** What long work asks, so that typing and scrolling go on meanwhile. */
export type Slices = {
  /** The work has held the page long enough. */
  readonly isOver: () => boolean
  /** Lets the page go on; rejects with the signal's reason once nobody wants the result any more. */
  readonly rest: () => Promise<void>
}

const sliceMs = 8

/** Half a frame at a time. */
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

/** A message, because timers wait four milliseconds and more. */
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

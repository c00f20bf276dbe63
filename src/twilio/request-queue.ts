export type RequestPriority = 'high' | 'normal' | 'low'

export type QueueOptions = {
  /** Removes a waiting request from the queue; a request that has started must handle the signal itself. */
  readonly signal?: AbortSignal | undefined
  /** A function is called whenever a place becomes free, so that rows scrolled into view go first. */
  readonly priority?: RequestPriority | (() => RequestPriority)
}

export type RequestQueue = {
  /** Runs the task when a place is free: higher priority first, then first come, first served. */
  readonly run: <T>(task: () => Promise<T>, options?: QueueOptions) => Promise<T>
  /** After a 429: halves the requests per second, then slowly raises them again. */
  readonly slowDown: () => void
}

const rank: Readonly<Record<RequestPriority, number>> = { high: 0, normal: 1, low: 2 }

const second = 1000
/** The lowest pace, in requests per second. */
const slowest = 4
/** How long a slower pace lasts before it is doubled. */
const fasterAfter = 5000

type Waiting = { readonly begin: () => void; readonly priority: () => RequestPriority }

/**
 * @param limit the most requests in flight
 * @param perSecond the most requests that start within any second
 */
export function createRequestQueue(limit: number, perSecond: number): RequestQueue {
  const waiting: Waiting[] = []
  /** The start times of the last second's requests. */
  const begun: number[] = []
  let inFlight = 0
  let planned = false
  let pace = perSecond
  let paceSetAt = 0

  function setPace(next: number): void {
    pace = Math.min(perSecond, Math.max(slowest, Math.floor(next)))
    paceSetAt = performance.now()
  }

  /** How long until the next request may start. */
  function wait(): number {
    const now = performance.now()
    // This clock goes back only in tests.
    if ((begun.at(-1) ?? now) > now) begun.length = 0
    while (now - (begun[0] ?? now) >= second) begun.shift()
    if (pace < perSecond && now - paceSetAt >= fasterAfter) setPace(pace * 2)
    return begun.length < pace ? 0 : (begun[0] ?? now) + second - now
  }

  function fill(): void {
    planned = false
    while (inFlight < limit && waiting.length > 0) {
      const time = wait()
      if (time > 0) {
        planned = true
        setTimeout(fill, time)
        return
      }
      begun.push(performance.now())
      const ranks = waiting.map((one) => rank[one.priority()])
      const [next] = waiting.splice(ranks.indexOf(Math.min(...ranks)), 1)
      inFlight += 1
      next?.begin()
    }
  }

  // In a microtask, so that requests of one turn are ranked together.
  function plan(): void {
    if (planned) return
    planned = true
    queueMicrotask(fill)
  }

  function run<T>(task: () => Promise<T>, { signal, priority = 'normal' }: QueueOptions = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const leave = (): void => {
        waiting.splice(waiting.indexOf(one), 1)
        reject(signal?.reason)
      }
      const one: Waiting = {
        priority: typeof priority === 'function' ? priority : () => priority,
        begin: () => {
          signal?.removeEventListener('abort', leave)
          void Promise.resolve()
            .then(task)
            .then(resolve, reject)
            .finally(() => {
              inFlight -= 1
              plan()
            })
        },
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(one)
      plan()
    })
  }

  return {
    run,
    slowDown: () => {
      // Requests in flight were sent at the former pace, so several 429s halve it only once.
      if (performance.now() - paceSetAt >= second || pace === perSecond) setPace(Math.min(pace, begun.length) / 2)
    },
  }
}

/**
 * At most 6 requests in flight for the whole console, and fewer than Twilio's 300 per second per account (R17), because
 * others send requests too.
 */
export const requestQueue = createRequestQueue(6, 250)

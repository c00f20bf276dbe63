export type RequestPriority = 'high' | 'normal' | 'low'

export type QueueOptions = {
  /** Takes a waiting request out of the queue; one that has begun must heed the signal itself. */
  readonly signal?: AbortSignal | undefined
  /** A function is asked anew whenever a place becomes free, so that rows scrolled into view overtake. */
  readonly priority?: RequestPriority | (() => RequestPriority)
}

export type RequestQueue = {
  /** Runs the task when a place is free: higher priority first, first come first served within one. */
  readonly run: <T>(task: () => Promise<T>, options?: QueueOptions) => Promise<T>
  /** The API said that there were too many: half as many a second from now on, and slowly more again. */
  readonly slowDown: () => void
}

const rank: Readonly<Record<RequestPriority, number>> = { high: 0, normal: 1, low: 2 }

const second = 1000
/** Requests a second that are always worth trying. */
const slowest = 4
/** How long a slower pace is kept to before it is doubled. */
const fasterAfter = 5000

type Waiting = { readonly begin: () => void; readonly priority: () => RequestPriority }

/**
 * @param limit how many are in flight at most
 * @param perSecond how many begin within any second at most
 */
export function createRequestQueue(limit: number, perSecond: number): RequestQueue {
  const waiting: Waiting[] = []
  /** When those of the last second began. */
  const begun: number[] = []
  let inFlight = 0
  let planned = false
  let pace = perSecond
  let paceSetAt = 0

  function setPace(next: number): void {
    pace = Math.min(perSecond, Math.max(slowest, Math.floor(next)))
    paceSetAt = performance.now()
  }

  /** How long until one more may begin. */
  function wait(): number {
    const now = performance.now()
    // Only in a test does this clock go back.
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

  // Not at once: requests made in one turn are ranked together, whichever came first.
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
      // Those in flight were sent at the former pace: it is halved once for all of them.
      if (performance.now() - paceSetAt >= second || pace === perSecond) setPace(Math.min(pace, begun.length) / 2)
    },
  }
}

/**
 * At most 6 requests in flight over the whole console, and below Twilio's 300 a second of the account (R17): others
 * send requests too.
 */
export const requestQueue = createRequestQueue(6, 250)

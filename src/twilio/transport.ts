/** How a request leaves the console. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

/** One that left before anybody noted requests. */
export type EarlyRequest = {
  readonly path: string
  readonly init: RequestInit
  /** By the clock on the wall. */
  readonly at: number
  /** A copy of the answer, unread; null: none came. */
  readonly answered: Promise<{ readonly answer: Response | null; readonly tookMs: number }>
}

/** Each keeps a copy of its answer. */
const earlyKept = 50

/** What the first page asks for goes out before the code that notes requests is there; null: it has taken them over. */
let early: EarlyRequest[] | null = []

/** Hands them over, once: from here on none is kept. */
export function takeEarlyRequests(): readonly EarlyRequest[] {
  const taken = early ?? []
  early = null
  return taken
}

// `fetch` is looked up at each call: an API that runs in the page replaces it after this module was loaded.
const byFetch: Send = (path, init) => {
  const answer = globalThis.fetch(path, init)
  if (early && early.length < earlyKept) early.push(earlyRequest(path, init, answer))
  return answer
}

function earlyRequest(path: string, init: RequestInit, answer: Promise<Response>): EarlyRequest {
  const started = performance.now()
  const tookMs = () => Math.round(performance.now() - started)
  // Copied before who asked goes on and reads it.
  const answered = answer.then(
    (response) => ({ answer: response.clone(), tookMs: tookMs() }),
    () => ({ answer: null, tookMs: tookMs() }),
  )
  return { path, init, at: Date.now(), answered }
}

let current: Send = byFetch

export const send: Send = (path, init) => current(path, init)

/** For tests: sends through `next` until the returned function is called. */
export function replaceTransport(next: Send): () => void {
  current = next
  return () => {
    current = byFetch
  }
}

/** Sends a request. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

/** A request that left before the request log had loaded. */
export type EarlyRequest = {
  readonly path: string
  readonly init: RequestInit
  /** By the local clock. */
  readonly at: number
  /** A copy of the answer; null if none came. */
  readonly answered: Promise<{ readonly answer: Response | null; readonly tookMs: number }>
}

/** Limited, because each keeps a copy of its answer. */
const earlyKept = 50

/** The first page's requests leave before the request log has loaded. Null once the log has taken them. */
let early: EarlyRequest[] | null = []

/** Returns the early requests once; from then on none are kept. */
export function takeEarlyRequests(): readonly EarlyRequest[] {
  const taken = early ?? []
  early = null
  return taken
}

// Looks up `fetch` at each call, because an API that runs in the page replaces it after this module loads.
const byFetch: Send = (path, init) => {
  const answer = globalThis.fetch(path, init)
  if (early && early.length < earlyKept) early.push(earlyRequest(path, init, answer))
  return answer
}

function earlyRequest(path: string, init: RequestInit, answer: Promise<Response>): EarlyRequest {
  const started = performance.now()
  const tookMs = () => Math.round(performance.now() - started)
  // Copied before the caller reads the body.
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

/** How a request leaves the console. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

// `fetch` is looked up at each call: an API that runs in the page replaces it after this module was loaded.
const byFetch: Send = (path, init) => globalThis.fetch(path, init)

let current: Send = byFetch

export const send: Send = (path, init) => current(path, init)

/** For tests: sends through `next` until the returned function is called. */
export function replaceTransport(next: Send): () => void {
  current = next
  return () => {
    current = byFetch
  }
}

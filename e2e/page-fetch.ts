import type { BrowserContext, Page } from '@playwright/test'

type Send = typeof globalThis.fetch

/** A request of a page to the API or the demo, when it is sent and when its answer is there or lost. */
export type Traffic =
  | { readonly kind: 'sent'; readonly id: string; readonly method: string; readonly path: string }
  | {
      readonly kind: 'ended'
      readonly id: string
      readonly method: string
      readonly path: string
      readonly status: number | null
    }

declare global {
  /** Called in the page, runs in the story. */
  function tellTraffic(traffic: Traffic): Promise<void>
  /** Puts something around the page's `fetch`, whoever answers it. For scripts that run before the page's own. */
  function wrapFetch(wrap: (send: Send) => Send): void
}

const listeners = new WeakMap<Page, ((traffic: Traffic) => void)[]>()

/**
 * Lets stories hear and change what the pages of a context send. Playwright sees neither requests that the handlers
 * answer in the page, where MSW replaces `fetch`, nor, for `route`, those that a service worker answers.
 */
export async function openPageFetch(context: BrowserContext): Promise<void> {
  await context.exposeBinding('tellTraffic', ({ page }, traffic: Traffic) => {
    for (const listener of listeners.get(page) ?? []) listener(traffic)
  })
  await context.addInitScript(installInPage)
}

/** Hears every request of the page to the API and the demo from now on. `path` includes the query. */
export function hearTraffic(page: Page, listener: (traffic: Traffic) => void): void {
  listeners.set(page, [...(listeners.get(page) ?? []), listener])
}

function installInPage(): void {
  const define = Object.defineProperty.bind(Object)
  const own = globalThis.fetch.bind(globalThis)
  let answer: Send = own
  let isReplaced = false
  let count = 0
  const telling: Send = async (input, init) => {
    const [url, ownMethod] = input instanceof Request ? [input.url, input.method] : [input, 'GET']
    const { pathname, search } = new URL(url, location.href)
    if (!/^\/(?:twilio|demo)\//.test(pathname)) return answer(input, init)
    count += 1
    const request = {
      id: `${performance.timeOrigin} ${count}`,
      method: init?.method ?? ownMethod,
      path: `${pathname}${search}`,
    }
    void globalThis.tellTraffic({ kind: 'sent', ...request })
    let status: number | null = null
    try {
      const response = await answer(input, init)
      ;({ status } = response)
      return response
    } finally {
      void globalThis.tellTraffic({ kind: 'ended', ...request, status })
    }
  }
  let send = telling
  globalThis.wrapFetch = (wrap) => {
    send = wrap(send)
  }
  // What MSW does not handle comes back here, and must not start again at MSW.
  globalThis.fetch = (input, init) => (isReplaced ? own : send)(input, init)
  Object.defineProperty = (target, key, descriptor) => {
    const defined = define(target, key, descriptor)
    if (Object.is(target, globalThis) && key === 'fetch') {
      answer = globalThis.fetch.bind(globalThis)
      isReplaced = true
      const first: Send = (input, init) => send(input, init)
      define(globalThis, key, { ...descriptor, value: first })
    }
    return defined
  }
}

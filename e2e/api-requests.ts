import type { Page, Request } from '@playwright/test'

type ApiRequests = {
  /** "GET /twilio/us1/trunking/v1/Trunks?PageSize=1000", in the order in which they left. */
  readonly sent: readonly string[]
  readonly mostAtOnce: () => number
  readonly forget: () => void
}

/** What one tab asks the API for, from now on. The demo's own endpoints are not the API's. */
export function recordApiRequests(page: Page): ApiRequests {
  const sent: string[] = []
  const inFlight = new Set<Request>()
  let most = 0
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (!pathname.startsWith('/twilio/')) return
    sent.push(`${request.method()} ${pathname}${search}`)
    inFlight.add(request)
    most = Math.max(most, inFlight.size)
  })
  page.on('requestfinished', (request) => inFlight.delete(request))
  page.on('requestfailed', (request) => inFlight.delete(request))
  return { sent, mostAtOnce: () => most, forget: () => void sent.splice(0) }
}

/**
 * From the next load on, requests to these paths wait in the page until they are let go. Playwright's own `route` does
 * not see what a worker answers.
 */
export async function holdApiRequests(page: Page, paths: RegExp): Promise<{ letGo: () => Promise<void> }> {
  await page.addInitScript((source) => {
    const held = new Promise<void>((resolve) => addEventListener('let-go', () => resolve(), { once: true }))
    const send = globalThis.fetch.bind(globalThis)
    globalThis.fetch = async (input, init) => {
      if (typeof input === 'string' && new RegExp(source).test(input)) await held
      return send(input, init)
    }
  }, paths.source)
  return { letGo: () => page.evaluate(() => void dispatchEvent(new Event('let-go'))) }
}

import type { Page, Request } from '@playwright/test'

type ApiRequests = {
  /** The requests in the order they were sent: "GET /twilio/us1/trunking/v1/Trunks?PageSize=1000". */
  readonly sent: readonly string[]
  readonly mostAtOnce: () => number
  readonly forget: () => void
}

/** Records the API requests of one tab from now on, without those to the demo's own endpoints. */
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
 * From the next load on, holds requests to these paths in the page until they are released. Playwright's own `route`
 * does not see requests that a worker answers.
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

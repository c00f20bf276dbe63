import type { Page } from '@playwright/test'
import { hearTraffic } from './page-fetch.ts'

type ApiRequests = {
  /** The requests in the order they were sent: "GET /twilio/us1/trunking/v1/Trunks?PageSize=1000". */
  readonly sent: readonly string[]
  readonly mostAtOnce: () => number
  readonly forget: () => void
}

/** Records the API requests of one tab from now on, without those to the demo's own endpoints. */
export function recordApiRequests(page: Page): ApiRequests {
  const sent: string[] = []
  const inFlight = new Set<string>()
  let most = 0
  page.on('domcontentloaded', () => inFlight.clear())
  hearTraffic(page, ({ kind, id, method, path }) => {
    if (!path.startsWith('/twilio/')) return
    if (kind === 'ended') return void inFlight.delete(id)
    sent.push(`${method} ${path}`)
    inFlight.add(id)
    most = Math.max(most, inFlight.size)
  })
  return { sent, mostAtOnce: () => most, forget: () => void sent.splice(0) }
}

/** From the next load on, holds requests to these paths in the page until they are released. */
export async function holdApiRequests(page: Page, paths: RegExp): Promise<{ letGo: () => Promise<void> }> {
  await page.addInitScript((source) => {
    const held = new Promise<void>((resolve) => addEventListener('let-go', () => resolve(), { once: true }))
    globalThis.wrapFetch((send) => async (input, init) => {
      if (typeof input === 'string' && new RegExp(source).test(input)) await held
      return send(input, init)
    })
  }, paths.source)
  return { letGo: () => page.evaluate(() => void dispatchEvent(new Event('let-go'))) }
}

import type { Page } from '@playwright/test'

type Message = { readonly method: string; readonly path: string; readonly way: 'there' | 'back' }
type Delivery = 'passes' | 'lost'

declare global {
  /** Called in the page, runs in the story. */
  function decideDelivery(message: Message): Promise<Delivery>
}

/**
 * A network that the story controls. For each request and each answer the story decides whether it passes, is lost, or
 * waits. The demo's faults cannot do this, because they strike before anything is processed. Install it before the page
 * is opened.
 */
export async function throughNetwork(
  page: Page,
  decideDelivery: (message: Message) => Delivery | Promise<Delivery>,
): Promise<void> {
  await page.exposeFunction('decideDelivery', decideDelivery)
  await page.addInitScript(() => {
    globalThis.wrapFetch((send) => async (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
      const method = init?.method ?? 'GET'
      if (!pathname.startsWith('/twilio/')) return send(input, init)
      const lost = new TypeError('Failed to fetch')
      if ((await globalThis.decideDelivery({ method, path: pathname, way: 'there' })) === 'lost') throw lost
      const response = await send(input, init)
      if ((await globalThis.decideDelivery({ method, path: pathname, way: 'back' })) === 'lost') throw lost
      return response
    })
  })
}

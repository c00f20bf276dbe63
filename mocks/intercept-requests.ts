import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import type { HttpHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { within } from './within.ts'

export type Mode = 'worker' | 'in-page'

/** Milliseconds that a service worker gets to take control of the page. It needs about 300. */
const workerPatience = 4000

async function startWorker(handlers: HttpHandler[]): Promise<Mode> {
  await setupWorker(...handlers).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
  const { serviceWorker } = navigator
  if (!serviceWorker) return 'in-page'
  // After Shift-reload with another tab open, MSW reloads the page once more. Until then it intercepts nothing.
  if (!serviceWorker.controller)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  return 'worker'
}

/** Runs the same handlers in the page, for browsers that allow no service worker. */
function startInPage(handlers: HttpHandler[]): Mode {
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers,
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  network.enable()
  return 'in-page'
}

/** Resolves when requests to the API reach the handlers, with or without a service worker. */
export async function interceptRequests(handlers: HttpHandler[]): Promise<Mode> {
  try {
    return await within(workerPatience, startWorker(handlers))
  } catch {
    return startInPage(handlers)
  }
}

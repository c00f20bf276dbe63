import type { BrowserContext } from '@playwright/test'

export type Watch = {
  /**
   * Allows failed API answers, which Chromium logs as errors, from now on or no longer. 404 for routes and call records
   * is always allowed.
   */
  readonly expectApiFailures: (areExpected?: boolean) => void
  /** Allows errors whose text matches the pattern, because the story provokes them. */
  readonly expectErrors: (pattern: RegExp) => void
  /** The problems so far. */
  readonly look: () => readonly string[]
  /** Returns and clears the problems, for a story that checks them itself. */
  readonly take: () => readonly string[]
}

/** Records every page's console errors, unhandled rejections and requests to other origins. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const wrong: string[] = []
  const expected: RegExp[] = []
  let apiFailures = false
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) wrong.push(`left the origin: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = message.text()
    const { url } = message.location()
    const ofApi = /\/(twilio|demo)\//.test(url)
    const notFound = ofApi && /\/routes\/v2\/|\/Calls\/CA/.test(url) && text.includes('404')
    if (text.startsWith('Failed to load resource') && (notFound || (ofApi && apiFailures))) return
    if (expected.some((pattern) => pattern.test(text))) return
    wrong.push(`console: ${text} (${url})`)
  })
  context.on('weberror', (error) => {
    const { message } = error.error()
    // MSW checks for a newer worker without waiting. A page that is left during the check keeps its worker.
    if (!message.startsWith('Failed to update a ServiceWorker for scope')) wrong.push(`uncaught: ${message}`)
  })
  return {
    expectApiFailures: (areExpected = true) => {
      apiFailures = areExpected
    },
    expectErrors: (pattern) => void expected.push(pattern),
    look: () => [...wrong],
    take: () => wrong.splice(0),
  }
}

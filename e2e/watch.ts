import type { BrowserContext } from '@playwright/test'

export type Watch = {
  /** Statuses of API answers that this story expects beside 404 on routes and on the record of a call: Chromium logs each as an error. */
  readonly expectApiFailures: () => void
  /** Errors that the story is about, as the console words them. */
  readonly expectErrors: (pattern: RegExp) => void
  /** What has gone wrong until now. */
  readonly look: () => readonly string[]
  /** The same, for a story that answers for it itself. */
  readonly take: () => readonly string[]
}

/** Notes errors in the console, rejections that nobody handled, and requests that leave the origin, of every page. */
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
    // MSW asks for a newer worker and waits for no answer: a page that is left meanwhile gets none, and keeps the one it has.
    if (!message.startsWith('Failed to update a ServiceWorker for scope')) wrong.push(`uncaught: ${message}`)
  })
  return {
    expectApiFailures: () => void (apiFailures = true),
    expectErrors: (pattern) => void expected.push(pattern),
    look: () => [...wrong],
    take: () => wrong.splice(0),
  }
}

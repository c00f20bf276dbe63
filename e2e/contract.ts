import type { BrowserContext, Response } from '@playwright/test'
import { type Answer, breachesOf } from '../mocks/tests/contract/breaches-of.ts'
import { readSpecification, type Specified } from '../mocks/tests/contract/specification.ts'

declare global {
  /** Called in the page, runs in the check. */
  function recordAnswer(answer: Answer): Promise<void>
}

const isOurs = (url: string): boolean => /^\/(?:twilio|demo)\//.test(new URL(url).pathname)

/**
 * Runs in a page before anything else. Without a service worker the API answers in the page and not on the network,
 * because MSW replaces `fetch`. The page gets each answer of that `fetch` once the check has it.
 */
function listenInPage(): void {
  const define = Object.defineProperty.bind(Object)
  const listening =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      const response = await send(input, init)
      const [url, ownMethod] = input instanceof Request ? [input.url, input.method] : [input, 'GET']
      const { href, pathname } = new URL(url, location.href)
      const method = init?.method ?? ownMethod
      if (/^\/(?:twilio|demo)\//.test(pathname))
        await globalThis.recordAnswer({
          method,
          url: href,
          status: response.status,
          text: await response.clone().text(),
        })
      return response
    }
  Object.defineProperty = (target, key, descriptor) => {
    const defined = define(target, key, descriptor)
    if (Object.is(target, globalThis) && key === 'fetch')
      define(globalThis, key, { ...descriptor, value: listening(globalThis.fetch) })
    return defined
  }
}

const specifications = new Map<string, readonly Specified[]>()

function specificationIn(folder: string): readonly Specified[] {
  const specified = specifications.get(folder) ?? readSpecification(folder)
  specifications.set(folder, specified)
  return specified
}

type ContractCheck = {
  /** The breaches in all answers so far. */
  readonly breaches: () => Promise<readonly string[]>
}

/** Checks every answer that any page of the context receives against the OpenAPI files in the folder. */
export async function checkContract(context: BrowserContext, folder: string): Promise<ContractCheck> {
  const documents: string[] = []
  const answers: Answer[] = []
  const reading = new Set<Promise<void>>()

  async function read(response: Response): Promise<void> {
    try {
      const request = response.request()
      const text = await response.text()
      // Chromium returns "" for a body that it discarded with its page, but still reports its size.
      if (text === '' && (await request.sizes()).responseBodySize > 0) return
      answers.push({ method: request.method(), url: response.url(), status: response.status(), text })
    } catch {
      // The page was closed or navigated away before the answer was complete.
    }
  }
  context.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  context.on('response', (response) => {
    if (!isOurs(response.url())) return
    const done = read(response).finally(() => reading.delete(done))
    reading.add(done)
  })
  await context.exposeFunction('recordAnswer', (answer: Answer) => void answers.push(answer))
  await context.addInitScript(listenInPage)
  return {
    async breaches() {
      await Promise.all(reading)
      return breachesOf(specificationIn(folder), { documents, answers })
    },
  }
}

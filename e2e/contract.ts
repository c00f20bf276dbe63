import type { BrowserContext, Response } from '@playwright/test'
import { type Answer, breachesOf } from '../mocks/tests/contract/breaches-of.ts'
import { readSpecification, type Specified } from '../mocks/tests/contract/specification.ts'

declare global {
  /** In the page: answered by the check. */
  function hearAnswer(answer: Answer): Promise<void>
}

const isOurs = (url: string): boolean => /^\/(?:twilio|demo)\//.test(new URL(url).pathname)

/**
 * Runs in a page before anything else. Without a service worker the API answers in the page, and nothing of it is on
 * the network: MSW then defines another `fetch`. The page gets each answer of that one when the check has it.
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
        await globalThis.hearAnswer({ method, url: href, status: response.status, text: await response.clone().text() })
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
  /** What was wrong with the answers that pages got until now. */
  readonly breaches: () => Promise<readonly string[]>
}

/** Hears every answer that any page of the context gets, to hold it against the OpenAPI files in the folder. */
export async function checkContract(context: BrowserContext, folder: string): Promise<ContractCheck> {
  const documents: string[] = []
  const answers: Answer[] = []
  const reading = new Set<Promise<void>>()

  async function read(response: Response): Promise<void> {
    try {
      const request = response.request()
      const text = await response.text()
      // Chromium hands out "" for a body that it has counted, but thrown away with its page.
      if (text === '' && (await request.sizes()).responseBodySize > 0) return
      answers.push({ method: request.method(), url: response.url(), status: response.status(), text })
    } catch {
      // The page was closed or left before it had the whole answer.
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
  await context.exposeFunction('hearAnswer', (answer: Answer) => void answers.push(answer))
  await context.addInitScript(listenInPage)
  return {
    async breaches() {
      await Promise.all(reading)
      return breachesOf(specificationIn(folder), { documents, answers })
    },
  }
}

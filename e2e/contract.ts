import type { BrowserContext } from '@playwright/test'
import { type Answer, breachesOf } from '../mocks/tests/contract/breaches-of.ts'
import { readSpecification, type Specified } from '../mocks/tests/contract/specification.ts'

declare global {
  /** Called in the page, runs in the check. */
  function recordAnswer(answer: Answer): Promise<void>
}

/** Runs in a page before anything else: the page gets each answer once the check has it. */
function listenInPage(): void {
  globalThis.wrapFetch((send) => async (input, init) => {
    const response = await send(input, init)
    const [url, ownMethod] = input instanceof Request ? [input.url, input.method] : [input, 'GET']
    const { href, pathname } = new URL(url, location.href)
    const method = init?.method ?? ownMethod
    if (/^\/(?:twilio|demo)\//.test(pathname))
      await globalThis.recordAnswer({ method, url: href, status: response.status, text: await response.clone().text() })
    return response
  })
}

const specifications = new Map<string, readonly Specified[]>()

function specificationIn(folder: string): readonly Specified[] {
  const specified = specifications.get(folder) ?? readSpecification(folder)
  specifications.set(folder, specified)
  return specified
}

type ContractCheck = {
  /** The breaches in all answers so far. */
  readonly breaches: () => readonly string[]
}

/** Checks every answer to a page of the context, whose `fetch` is open, against the OpenAPI files in the folder. */
export async function checkContract(context: BrowserContext, folder: string): Promise<ContractCheck> {
  const documents: string[] = []
  const answers: Answer[] = []
  context.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await context.exposeFunction('recordAnswer', (answer: Answer) => void answers.push(answer))
  await context.addInitScript(listenInPage)
  return {
    breaches: () => breachesOf(specificationIn(folder), { documents, answers }),
  }
}

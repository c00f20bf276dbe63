import { defineBrowserCommand } from '@vitest/browser-playwright'
import type { Answer } from '../mocks/tests/contract/breaches-of.ts'
import type { Specified } from '../mocks/tests/contract/specification.ts'

// What a component test cannot do from within its page: press real keys, move a real mouse. Each runs in Node.

const press = defineBrowserCommand<[key: string]>(({ page }, key) => page.keyboard.press(key))
const type = defineBrowserCommand<[text: string]>(({ page }, text) => page.keyboard.type(text))
/** As a paste would. */
const insertText = defineBrowserCommand<[text: string]>(({ page }, text) => page.keyboard.insertText(text))
const clickAt = defineBrowserCommand<[x: number, y: number, clickCount: number]>(({ page }, x, y, clickCount) =>
  page.mouse.click(x, y, { clickCount }),
)
const moveTo = defineBrowserCommand<[x: number, y: number]>(({ page }, x, y) => page.mouse.move(x, y))
const emulateMedia = defineBrowserCommand<[media: { colorScheme: 'light' | 'dark' }]>(({ page }, media) =>
  page.emulateMedia(media),
)

let specified: Promise<readonly Specified[]> | undefined

async function specificationIn(folder: string): Promise<readonly Specified[]> {
  const { readSpecification } = await import('../mocks/tests/contract/specification.ts')
  return readSpecification(folder)
}

/** The answers that break the OpenAPI files in the folder CONTRACT_SPEC. */
const breaches = defineBrowserCommand<[search: string, answers: readonly Answer[]]>(
  async (_context, search, answers) => {
    const folder = process.env.CONTRACT_SPEC
    if (folder === undefined) return []
    specified ??= specificationIn(folder)
    const { breachesOf } = await import('../mocks/tests/contract/breaches-of.ts')
    return breachesOf(await specified, { documents: [`http://localhost/${search}`], answers })
  },
)

export const mountedCommands = { press, type, insertText, clickAt, moveTo, emulateMedia, breaches }

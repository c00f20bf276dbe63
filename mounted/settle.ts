import { frameDocument } from './frame.ts'

/** Long, because the machine may have other work; nothing waits longer than it must. */
export const patience = { ms: 20_000 }

/** What was looked at: whether it is so, and both values for the report if it is not. */
export type Look = { readonly pass: boolean; readonly received?: unknown; readonly expected?: unknown }

const ownFiles = /\/mounted\/[\w-]+\.ts/

/** A Vitest error: it shows the difference of the two values. */
class Unsettled extends Error {
  readonly actual: unknown
  readonly expected: unknown
  readonly showDiff: boolean

  constructor(message: string, { received, expected }: Look, at: Error) {
    super(`${message}\n\nThe page says:\n${pageText()}`)
    this.actual = received
    this.expected = expected
    this.showDiff = expected !== undefined
    // The report shows the line of the test, not the lines of this room.
    const calls = at.stack?.split('\n').filter((line) => line.startsWith('    at ') && !ownFiles.test(line)) ?? []
    this.stack = [`Error: ${this.message}`, ...calls].join('\n')
  }
}

/** Looks again and again until it passes. A look that throws does not pass yet. */
export async function settle(what: string, look: () => Look | Promise<Look>, wanted = true): Promise<void> {
  const at = new Error('at')
  const end = performance.now() + patience.ms
  for (;;) {
    const seen = await attempt(look)
    if ('error' in seen ? seen.final : seen.pass === wanted) {
      if ('error' in seen) throw new Unsettled(`${what}: ${seen.error}`, { pass: false }, at)
      return
    }
    if (performance.now() > end)
      throw 'error' in seen
        ? new Unsettled(`${what}: ${seen.error}`, { pass: false }, at)
        : new Unsettled(`${what}: received ${JSON.stringify(seen.received)}`, seen, at)
    await pause()
  }
}

/** Thrown by a look that no time will mend, such as one for a single element where there are several. */
export class Hopeless extends Error {}

type Failed = { readonly error: string; readonly final: boolean }

async function attempt(look: () => Look | Promise<Look>): Promise<Look | Failed> {
  try {
    return await look()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { error: message, final: error instanceof Hopeless }
  }
}

/** Until the page has changed; no longer than 50 ms, because not everything that is looked at is in the document. */
async function pause(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const observer = new MutationObserver(() => setTimeout(resolve, 5))
  observer.observe(frameDocument(), { subtree: true, childList: true, attributes: true, characterData: true })
  const timer = setTimeout(resolve, 50)
  await promise
  clearTimeout(timer)
  observer.disconnect()
}

function pageText(): string {
  try {
    const { body, activeElement } = frameDocument()
    const open = body.querySelector<HTMLElement>('dialog[open]')
    const text = (open ?? body.querySelector('main') ?? body).innerText.replaceAll(/\n+/g, '\n')
    return `${text.slice(0, 3000)}\n\nThe focus is on ${activeElement?.outerHTML.slice(0, 160) ?? 'nothing'}`
  } catch (error) {
    return String(error)
  }
}

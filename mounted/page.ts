import { page as vitestPage, type LocatorByRoleOptions, type LocatorOptions } from 'vitest/browser'
import { emulateMedia, press, type } from './commands.ts'
import { cornerOfFrame, frameWindow } from './frame.ts'
import { type Locator, root } from './locator.ts'

type Size = { readonly width: number; readonly height: number }

/** As in vitest.config.ts. */
const usual: Size = { width: 1440, height: 900 }

/** The console's page, by the names of Playwright. */
export class Page {
  private readonly load: () => Promise<void>
  private isResized = false

  constructor(load: () => Promise<void>) {
    this.load = load
  }

  readonly keyboard = { press, type }

  locator(css: string): Locator {
    return root.locator(css)
  }
  getByRole(role: string, options?: LocatorByRoleOptions): Locator {
    return root.getByRole(role, options)
  }
  getByLabel(text: string | RegExp, options?: LocatorOptions): Locator {
    return root.getByLabel(text, options)
  }
  getByText(text: string | RegExp, options?: LocatorOptions): Locator {
    return root.getByText(text, options)
  }
  getByPlaceholder(text: string | RegExp, options?: LocatorOptions): Locator {
    return root.getByPlaceholder(text, options)
  }
  getByTitle(text: string | RegExp, options?: LocatorOptions): Locator {
    return root.getByTitle(text, options)
  }

  url(): string {
    return frameWindow().location.href
  }
  goBack(): Promise<void> {
    return travel(-1)
  }
  goForward(): Promise<void> {
    return travel(1)
  }
  /** The account stays, and what the browser stores. */
  reload(): Promise<void> {
    return this.load()
  }
  /** Runs in the console's frame, without what surrounds the function in the test. */
  evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer>
  evaluate<Argument, Answer>(
    work: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>
  async evaluate<Answer>(work: (argument?: unknown) => Answer, argument?: unknown): Promise<Answer> {
    const inFrame: unknown = frameWindow().eval(`(${work.toString()})`)
    if (!isSame(work, inFrame)) throw new Error('Only a function can run in the frame')
    return inFrame(argument)
  }
  async setViewportSize({ width, height }: Size): Promise<void> {
    await vitestPage.viewport(width, height)
    this.isResized = true
  }
  emulateMedia(media: { readonly colorScheme: 'light' | 'dark' }): Promise<void> {
    return emulateMedia(media)
  }
  /** For the next test, which has the same window. */
  async restore(): Promise<void> {
    if (this.isResized) await vitestPage.viewport(usual.width, usual.height)
  }
  /** For a test that moves the mouse itself. */
  corner = cornerOfFrame
}

const isSame = <Work>(_work: Work, inFrame: unknown): inFrame is Work => typeof inFrame === 'function'

/** Resolves when the console has heard of it. The history is the browser's own, which the frame shares. */
async function travel(steps: 1 | -1): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  frameWindow().addEventListener('popstate', () => resolve(), { once: true })
  frameWindow().history.go(steps)
  await promise
}

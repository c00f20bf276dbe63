import { inject, test as base } from 'vitest'
import type { ScenarioName } from '../mocks/scenarios/load-scenario.ts'
import { createMemoryBackends } from '../mocks/store/memory-backend.ts'
import { now } from '../mocks/tests/now.ts'
import { writeElsewhere } from '../e2e/elsewhere.ts'
import { type Leg, type Region, Vocabulary } from '../e2e/vocabulary.ts'
import { breaches } from './commands.ts'
import { expect } from './expect.ts'
import { clearStorage, closeFrame, type FrameWindow, openFrame, reloadFrame } from './frame.ts'
import type { Locator } from './locator.ts'
import { createNetwork, type Network } from './network.ts'
import { Page } from './page.ts'
import { createWatcher, type Watch, type Watcher } from './watch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Set by vitest.config.ts: every answer is to be checked against Twilio's specification. */
    readonly checksContract: boolean
  }
}

type Switches = {
  /** The account to begin with. */
  readonly scenario?: ScenarioName
  /** The value of `?fault=`: `ie1.trunking.503.always`. */
  readonly fault?: string
  /** The value of `?clock=`. The clock stands still unless this or the demo moves it. */
  readonly clock?: string
  readonly latency?: string
}

/** What an operator does and sees, as in the stories. */
export class Console extends Vocabulary<Locator> {
  override readonly page: Page
  readonly network: Network
  private readonly watcher: Watcher
  private readonly backend = createMemoryBackends()
  private scenario: ScenarioName | undefined
  private copied = ''
  /** The switches of the last page. */
  search = ''

  constructor(watcher: Watcher, network: Network) {
    const page = new Page(() => this.reload())
    super(page)
    this.page = page
    this.watcher = watcher
    this.network = network
  }

  get writes(): string[] {
    return this.network.writes
  }

  /**
   * Opens a page of the console. The first makes the account, with the first `scenario`; later ones find it as it is
   * then. The API answers without latency and without a rate limit.
   */
  async goTo(path: string, { scenario, ...switches }: Switches = {}): Promise<void> {
    if (this.scenario !== undefined && scenario !== undefined)
      throw new Error('The account is there already. Changing its scenario asks the operator, which is for a story.')
    this.scenario ??= scenario ?? 'east-mountain-office'
    this.search = `?${new URLSearchParams(switches).toString()}`
    await this.start(await openFrame(path), this.search)
  }

  private async reload(): Promise<void> {
    await this.start(await reloadFrame(), '')
  }

  private async start(view: FrameWindow, search: string): Promise<void> {
    this.watcher.listenIn(view)
    // The system has one clipboard, for all tests that run at the same time.
    const writeText = (text: string) => Promise.resolve(void (this.copied = text))
    Object.defineProperty(view.navigator, 'clipboard', { value: { writeText } })
    view.focus()
    const { startConsole } = view
    if (startConsole === undefined) throw new Error(`The console's script did not run: ${this.watcher.look().join()}`)
    const { backend, scenario = 'east-mountain-office', network } = this
    await startConsole({ backend: backend(), scenario, wall: () => now, search, through: network.around })
  }

  /** Opens the review on the leg's button and confirms it. */
  async reroute(leg: Leg, region: Region): Promise<void> {
    await this.rerouteButton(leg, region).click()
    await this.confirm(region).click()
    await expect(this.review()).toBeHidden()
  }

  /** Writes a route as another script or operator would: the console sees it only when it reloads. */
  async routeElsewhere(path: string, region: Region): Promise<void> {
    await writeElsewhere(this, `us1/routes/v2/${path}`, { VoiceRegion: region.toLowerCase() })
  }

  /** Presses the copy button and returns what was copied. */
  async copy(what: string): Promise<string> {
    const button = this.page.getByRole('button', { name: `Copy ${what}`, exact: true })
    await button.first().click()
    await expect(this.announcement(`Copied ${what}`)).toBeAttached()
    return this.copied
  }

  /** Waits for it, because a request that leaves at once would still meet them. */
  override async clearFaults(): Promise<void> {
    await super.clearFaults()
    await expect(this.demoBar()).not.toContainText('Fault:')
  }

  /** Advances the demo's clock by the five minutes that a re-route takes at most. */
  async skipToSettled(): Promise<void> {
    const before = await this.timeOfDemo()
    await this.demoBar().getByRole('button', { name: 'Skip to settled' }).click()
    await expect.poll(() => this.timeOfDemo()).toBeGreaterThanOrEqual(before + 5 * 60_000)
  }

  private timeOfDemo(): Promise<number> {
    return this.page.evaluate(async () => Date.parse((await fetch('/demo/state')).headers.get('date') ?? ''))
  }

  /** Chooses by the dialog's labels. The defaults mean that the next write in any Region returns 503. */
  async switchFaultOn(choices: Readonly<Record<string, string>>): Promise<void> {
    await this.openOfDemo('Faults')
    const dialog = this.page.getByRole('dialog', { name: 'Faults' })
    for (const [field, choice] of Object.entries(choices)) await dialog.getByLabel(field).selectOption(choice)
    await dialog.getByRole('button', { name: 'Switch the fault on' }).click()
    await expect(dialog).toBeHidden()
  }

  /** Waits until the matrix has loaded its first data. */
  async seeMatrixRead(): Promise<void> {
    await expect(this.rows().first()).toBeVisible()
    await expect(this.page.getByText('loading…', { exact: true })).toBeHidden()
  }
}

type Fixtures = { readonly watch: Watch; readonly operator: Console; readonly page: Page }

/** Every test must have no console error, no uncaught error, and no answer of the API that it does not expect. */
export const test = base.extend<Fixtures & { readonly watcher: Watcher }>({
  watcher: [
    async ({}, use) => {
      const watcher = createWatcher()
      await use(watcher)
      expect(watcher.look().join('\n'), 'nothing goes wrong unseen').toBe('')
    },
    { auto: true },
  ],
  watch: ({ watcher }, use) => use(watcher),
  operator: async ({ watcher }, use) => {
    const keepsAnswers = inject('checksContract')
    const network = createNetwork({ noteAnswer: watcher.noteAnswer, keepsAnswers })
    const operator = new Console(watcher, network)
    await clearStorage()
    await use(operator)
    closeFrame()
    await operator.page.restore()
    if (keepsAnswers) expect(await breaches(operator.search, network.answers)).toEqual([])
  },
  page: ({ operator }, use) => use(operator.page),
})

export { expect }

import { expect, type Locator, type Page, test as base } from '@playwright/test'
import type { ScenarioName } from '../mocks/scenarios/load-scenario.ts'
import { checkContract } from './contract.ts'
import { writeElsewhere } from './elsewhere.ts'
import { hearTraffic, openPageFetch } from './page-fetch.ts'
import { type Leg, type Region, Vocabulary } from './vocabulary.ts'
import { type Watch, watchContext } from './watch.ts'

/** The demo's switches in the address with which a page opens. */
export type Switches = {
  readonly scenario?: ScenarioName
  /** The value of `?fault=`: `ie1.trunking.503.always`. */
  readonly fault?: string
  /** What `?clock=` gets besides `frozen`, such as `+5m`; `real` lets the clock run. Otherwise it stands still. */
  readonly clock?: string
  /** The latency of answers in milliseconds; 0 unless the story is about waiting. */
  readonly latency?: string
}

/** What an operator does and sees. Each page has its own, so that a story can have two tabs. */
export class Console extends Vocabulary<Locator> {
  override readonly page: Page
  /** The writes that this page sent, such as `POST /twilio/ie1/routes/v2/Trunks/…`. */
  readonly writes: string[] = []

  constructor(page: Page) {
    super(page)
    this.page = page
    hearTraffic(page, ({ kind, method, path }) => {
      const [pathname = ''] = path.split('?')
      if (kind === 'sent' && method !== 'GET' && pathname.startsWith('/twilio/'))
        this.writes.push(`${method} ${pathname}`)
    })
  }

  /** Opens a page of the console. The mock answers without latency and without a rate limit. */
  async goTo(path: string, switches: Switches = {}): Promise<void> {
    const [pathname = '', query = ''] = path.split('?')
    const search = new URLSearchParams(query)
    search.set('latency', '0')
    search.set('rate-limit', 'off')
    const { clock = 'frozen', ...others } = switches
    for (const [name, value] of Object.entries(others)) search.set(name, value)
    search.set('clock', /frozen|real/.test(clock) ? clock : `${clock},frozen`)
    await this.page.goto(`${pathname}?${search.toString()}`)
  }

  /** Opens the review on the leg's button and confirms it. */
  async reroute(leg: Leg, region: Region): Promise<void> {
    await this.rerouteButton(leg, region).click()
    await this.confirm(region).click()
    await expect(this.review()).toBeHidden()
  }

  /** Waits until the matrix has loaded its first data. */
  async seeMatrixRead(): Promise<void> {
    await expect(this.rows().first()).toBeVisible()
    await expect(this.page.getByText('loading…', { exact: true })).toBeHidden({ timeout: 30_000 })
  }

  /** Writes a route as another script or operator would: the console sees it only when it reloads. */
  async routeElsewhere(path: string, region: Region): Promise<void> {
    await writeElsewhere(this, `us1/routes/v2/${path}`, { VoiceRegion: region.toLowerCase() })
  }

  /** Presses the copy button and returns the clipboard's text. */
  async copy(what: string): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.page
      .getByRole('button', { name: `Copy ${what}`, exact: true })
      .first()
      .click()
    await expect(this.page.getByRole('status').filter({ hasText: `Copied ${what}` })).toBeAttached()
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Advances the demo's clock by the five minutes that a re-route takes at most. */
  async skipToSettled(): Promise<void> {
    const before = await this.timeOfDemo()
    await this.demoBar().getByRole('button', { name: 'Skip to settled' }).click()
    // Wait for the answer, because leaving the page would cancel the request.
    await expect.poll(() => this.timeOfDemo()).toBeGreaterThanOrEqual(before + 5 * 60_000)
  }

  /** The demo's time in milliseconds since the epoch. */
  private timeOfDemo(): Promise<number> {
    return this.page.evaluate(async () => {
      const response = await fetch('/demo/state')
      await response.text()
      return Date.parse(response.headers.get('date') ?? '')
    })
  }

  /** Chooses by the dialog's labels. The defaults mean that the next write in any Region returns 503. */
  async switchFaultOn(choices: Readonly<Record<string, string>>): Promise<void> {
    await this.openOfDemo('Faults')
    const dialog = this.page.getByRole('dialog', { name: 'Faults' })
    for (const [field, choice] of Object.entries(choices)) await dialog.getByLabel(field).selectOption(choice)
    await dialog.getByRole('button', { name: 'Switch the fault on' }).click()
    await expect(dialog).toBeHidden()
  }
}

type Fixtures = {
  readonly operator: Console
  readonly watch: Watch
  /** The folder of Twilio's OpenAPI files, if every answer is to be checked against them; empty if not. */
  readonly specification: string | undefined
  readonly contract: void
  readonly newTab: () => Promise<Console>
}

/**
 * Every page of every story must have no console error, no unhandled rejection, no request to another origin, and no
 * API answer that breaks the specification.
 */
export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    await openPageFetch(context)
    await use(context)
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watched = watchContext(context, new URL(baseURL ?? '').origin)
      await use(watched)
      expect(watched.look(), 'nothing goes wrong unseen').toEqual([])
    },
    { auto: true },
  ],
  specification: [process.env.CONTRACT_SPEC, { option: true }],
  contract: [
    async ({ context, specification }, use) => {
      if (!specification) return use()
      const contract = await checkContract(context, specification)
      await use()
      expect(contract.breaches(), 'every answer keeps to Twilio’s specification').toEqual([])
    },
    { auto: true },
  ],
  operator: async ({ page }, use) => use(new Console(page)),
  newTab: async ({ context }, use) => use(async () => new Console(await context.newPage())),
})

export { expect }

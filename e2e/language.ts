import { expect, type Locator, type Page, test as base } from '@playwright/test'
import type { ScenarioName } from '../mocks/scenarios/load-scenario.ts'
import { checkContract } from './contract.ts'
import { hearTraffic, openPageFetch } from './page-fetch.ts'
import { type Watch, watchContext } from './watch.ts'

type Leg = 'termination' | 'origination'
type Region = 'US1' | 'IE1' | 'AU1'

type Switches = {
  readonly scenario?: ScenarioName
  /** The value of `?fault=`: `ie1.trunking.503.always`. */
  readonly fault?: string
  /** What `?clock=` gets besides `frozen`, such as `+5m`; `real` lets the clock run. Otherwise it stands still. */
  readonly clock?: string
  /** The latency of answers in milliseconds; 0 unless the story is about waiting. */
  readonly latency?: string
}

/** What an operator does and sees. Each page has its own, so that a story can have two tabs. */
export class Console {
  readonly page: Page
  /** The writes that this page sent, such as `POST /twilio/ie1/routes/v2/Trunks/…`. */
  readonly writes: string[] = []

  constructor(page: Page) {
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
    for (const [name, value] of Object.entries(others)) search.set(name, String(value))
    search.set('clock', /frozen|real/.test(clock) ? clock : `${clock},frozen`)
    await this.page.goto(`${pathname}?${search.toString()}`)
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  routingCard(): Locator {
    return this.page.getByRole('region', { name: 'Routing' })
  }

  /** One leg of the routing card. */
  leg(leg: Leg): Locator {
    return this.routingCard().getByRole('group', {
      name: leg === 'termination' ? /Calls from your PBX/ : /Calls to your numbers/,
    })
  }

  rerouteButton(leg: Leg, region: Region): Locator {
    return this.routingCard().getByRole('button', { name: `Re-route ${leg} to ${region}` })
  }

  review(): Locator {
    return this.page.getByRole('dialog', { name: /^Process these calls in|[Rr]eturn to/ })
  }

  confirm(region: Region): Locator {
    return this.review().getByRole('button', { name: `Re-route to ${region}` })
  }

  /** Opens the review on the leg's button and confirms it. */
  async reroute(leg: Leg, region: Region): Promise<void> {
    await this.rerouteButton(leg, region).click()
    await this.confirm(region).click()
    await expect(this.review()).toBeHidden()
  }

  /** The shell's navigation. */
  navigation(): Locator {
    return this.page.getByRole('navigation', { name: 'Main' })
  }

  /** The rows of the matrix without its head. */
  rows(): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader') })
  }

  /** A row by the trunk's name, which it starts with. */
  row(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${name}`) })
  }

  /** One Region's cell in a trunk's row. */
  lane(name: string, region: Region): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${name}, ${region}:`) })
  }

  findings(name: string): Locator {
    return this.row(name).getByRole('cell').last()
  }

  searchField(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search trunks' })
  }

  /** Waits until the matrix has loaded its first data. */
  async seeMatrixRead(): Promise<void> {
    await expect(this.rows().first()).toBeVisible()
    await expect(this.page.getByText('loading…', { exact: true })).toBeHidden({ timeout: 30_000 })
  }

  tab(name: 'General' | 'Termination' | 'Origination' | 'Numbers'): Locator {
    return this.page.getByRole('navigation', { name: 'Trunk sections' }).getByRole('link', { name })
  }

  regionLink(region: Region): Locator {
    return this.page.getByRole('navigation', { name: 'Region of this instance' }).getByRole('link', { name: region })
  }

  /** The sentences that describe the call-flow diagram. */
  callPath(): Locator {
    return this.page.getByRole('region', { name: 'Call path' })
  }

  /** The dialog that asks before `?scenario=` replaces the account. */
  scenarioQuestion(): Locator {
    return this.page.getByRole('dialog', { name: /^Load the scenario/ })
  }

  async loadScenario(): Promise<void> {
    await this.scenarioQuestion().getByRole('button', { name: /^Load/ }).click()
  }

  resetDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Reset the demo account?' })
  }

  /** Writes a route as another script or operator would: the console sees it only when it reloads. */
  async routeElsewhere(path: string, region: Region): Promise<void> {
    const status = await this.page.evaluate(
      async ([url, voiceRegion]) => {
        const response = await fetch(url, { method: 'POST', body: new URLSearchParams({ VoiceRegion: voiceRegion }) })
        // Otherwise the browser may discard the body, and the contract check does not see it.
        await response.text()
        return response.status
      },
      [`/twilio/us1/routes/v2/${path}`, region.toLowerCase()] as const,
    )
    expect(status).toBe(200)
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

  /** An announcement for screen readers. */
  announcement(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  demoBar(): Locator {
    return this.page.getByRole('complementary', { name: 'Demo controls' })
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

  /** One of the demo bar's dialogs. */
  async openOfDemo(name: 'Faults' | 'Break it' | 'Requests' | 'Share' | 'Reset'): Promise<void> {
    await this.demoBar().getByRole('button', { name, exact: true }).click()
  }

  async clearFaults(): Promise<void> {
    await this.demoBar().getByRole('button', { name: 'Clear' }).click()
  }
}

type Fixtures = {
  readonly operator: Console
  readonly watch: Watch
  /** The folder of Twilio's OpenAPI files, if every answer is to be checked against them. */
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
      if (specification === undefined) return use()
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

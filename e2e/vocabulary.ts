/** What the words need of a page or of a part of it: Playwright's names, which the component tests use too. */
export interface Finder<Locator> {
  getByRole(role: Role, options?: { name?: string | RegExp; exact?: boolean; level?: number }): Locator
  getByText(text: string | RegExp, options?: { exact?: boolean }): Locator
  getByLabel(text: string | RegExp, options?: { exact?: boolean }): Locator
}

/** Who looks at a page: an operator of a story or of a component test. */
export type Viewer<Locator> = { readonly page: Finder<Locator> }

type Role =
  | 'button'
  | 'cell'
  | 'combobox'
  | 'complementary'
  | 'dialog'
  | 'form'
  | 'grid'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'region'
  | 'row'
  | 'rowheader'
  | 'searchbox'
  | 'status'
  | 'switch'

export interface Found<Locator> extends Finder<Locator> {
  filter(options: { has?: Locator; hasText?: string | RegExp }): Locator
  first(): Locator
  last(): Locator
  click(): Promise<void>
  fill(text: string): Promise<void>
  press(key: string): Promise<void>
  selectOption(option: string): Promise<unknown>
}

export type Leg = 'termination' | 'origination'
export type Region = 'US1' | 'IE1' | 'AU1'

/** The parts of the console by the names that an operator has for them, for stories and component tests. */
export class Vocabulary<Locator extends Found<Locator>> {
  readonly page: Finder<Locator>

  constructor(page: Finder<Locator>) {
    this.page = page
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
    return this.page.getByRole('dialog', { name: /^Process these calls in|^Return to/ })
  }

  confirm(region: Region): Locator {
    return this.review().getByRole('button', { name: new RegExp(`^(Re-route|Return) to ${region}$`) })
  }

  /** The console has checked the whole account in the background. */
  accountCheck(): Locator {
    return this.navigation().getByRole('link', { name: /^Readiness(?!.* checking).*trunks? with/ })
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

  resetDialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Reset the demo account?' })
  }

  /** An announcement for screen readers. */
  announcement(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  demoBar(): Locator {
    return this.page.getByRole('complementary', { name: 'Demo controls' })
  }

  async loadScenario(): Promise<void> {
    await this.scenarioQuestion().getByRole('button', { name: /^Load/ }).click()
  }

  /** One of the demo bar's dialogs. */
  async openOfDemo(name: 'Faults' | 'Break it' | 'Requests' | 'Share' | 'Reset'): Promise<void> {
    await this.demoBar().getByRole('button', { name, exact: true }).click()
  }

  async clearFaults(): Promise<void> {
    await this.demoBar().getByRole('button', { name: 'Clear' }).click()
  }
}

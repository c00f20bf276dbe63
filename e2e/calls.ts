import type { Locator, Page } from '@playwright/test'

type Leg = 'termination' | 'origination'
type Region = 'US1' | 'IE1' | 'AU1'

/** Simulated calls and the records that they leave, as an operator meets them. */
export class Calls {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  panel(): Locator {
    return this.page.getByRole('region', { name: 'Test call', exact: true })
  }

  async open(leg: Leg): Promise<void> {
    await this.page.getByRole('button', { name: `Test call, ${leg}` }).click()
  }

  place(): Locator {
    return this.panel().getByRole('button', { name: 'Place test call' })
  }

  /** "Step 2: …" of the answer. */
  steps(): Locator {
    return this.panel().getByRole('list', { name: 'Steps of the call' }).getByRole('listitem')
  }

  /** A call from an address of the operator's choice. */
  async type(address: string, user: string): Promise<void> {
    await this.panel().getByLabel('Caller').selectOption('Another address and user…')
    await this.panel().getByLabel('Source address').fill(address)
    await this.panel().getByLabel('User name').fill(user)
  }

  /** The records of one Region, on the page of a trunk or of all calls. */
  records(region: Region): Locator {
    return this.page.getByRole('region', { name: `Calls in ${region}` }).getByRole('listitem')
  }

  record(): Locator {
    return this.page.getByRole('region', { name: 'Call record', exact: true })
  }
}

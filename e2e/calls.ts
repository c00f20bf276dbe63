import type { Finder, Found, Leg, Region } from './vocabulary.ts'

/** Test calls and call records, as an operator sees them, for stories and component tests. */
export class Calls<Locator extends Found<Locator>> {
  readonly page: Finder<Locator>

  constructor(page: Finder<Locator>) {
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

  /** The steps in the answer: "Step 2: …". */
  steps(): Locator {
    return this.panel().getByRole('list', { name: 'Steps of the call' }).getByRole('listitem')
  }

  /** Enters an address and a user for the call. */
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

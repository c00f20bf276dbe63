import type { Finder, Found } from './vocabulary.ts'

/** The list of all numbers, for stories and component tests. */
export class NumbersList<Locator extends Found<Locator>> {
  readonly page: Finder<Locator>

  constructor(page: Finder<Locator>) {
    this.page = page
  }

  grid(): Locator {
    return this.page.getByRole('grid', { name: 'Numbers' })
  }

  row(number: string): Locator {
    return this.grid()
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name: number, exact: true }) })
  }

  link(number: string): Locator {
    return this.grid().getByRole('link', { name: number, exact: true })
  }

  /** The links of the visible numbers, from the top. */
  links(): Locator {
    return this.grid().getByRole('rowheader').getByRole('link')
  }

  search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search numbers' })
  }

  filter(name: 'Routed to' | 'State' | 'Sort'): Locator {
    return this.page.getByRole('combobox', { name })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  /** A count such as "3 of 617 numbers". */
  count(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  /** It says so when all numbers have loaded. */
  all(count: string): Locator {
    return this.page.getByText(`${count} numbers, updated`)
  }
}

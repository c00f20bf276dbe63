import type { Locator, Page } from '@playwright/test'
import { expect } from './language.ts'

/** Helpers for the list of all numbers. */
export class NumbersList {
  readonly page: Page

  constructor(page: Page) {
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

  /** Waits for a count such as "3 of 617 numbers". */
  async seeCount(text: string | RegExp, timeout = 10_000): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeVisible({ timeout })
  }

  /** Waits until all numbers are loaded. */
  async seeAll(text: string): Promise<void> {
    await expect(this.page.getByText(`${text} numbers, updated`)).toBeVisible({ timeout: 60_000 })
  }
}

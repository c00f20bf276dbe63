import type { Locator } from '@playwright/test'
import { type Console, expect } from './language.ts'

// Helpers for changing the domain name of East Mountain Office.

export const terminationOf = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') =>
  `/trunks/${trunk}/${region}/termination`
export const dialog = ({ page }: Console): Locator => page.getByRole('dialog')
export const nameForm = ({ page }: Console): Locator => page.getByRole('form', { name: /domain name in/ })
export const nameField = (operator: Console) => dialog(operator).getByLabel('Domain name', { exact: true })
export const everywhere = (operator: Console) =>
  dialog(operator).getByRole('switch', { name: 'Rename in every Region' })
export const effects = (operator: Console) => dialog(operator).getByRole('region', { name: 'What this does' })
export const results = (operator: Console) => dialog(operator).getByRole('list', { name: 'Results' })
export const press = (operator: Console, name: string) =>
  dialog(operator).getByRole('button', { name, exact: true }).last().click()

export async function openChange({ page }: Console, region: 'US1' | 'IE1'): Promise<void> {
  await page.getByRole('button', { name: `Change the domain name in ${region}` }).click()
}

export async function openRemove({ page }: Console, region: 'US1' | 'IE1'): Promise<void> {
  await page.getByRole('button', { name: `Remove the domain name in ${region}` }).click()
}

/** Expects the page of the new name, with the dialog closed. */
export async function expectPageOf(operator: Console, key: string, region: 'us1' | 'ie1'): Promise<void> {
  await expect(operator.page).toHaveURL(new RegExp(`/trunks/${key}/${region}/termination(\\?(?!.*do=).*)?$`))
  await expect(dialog(operator)).toBeHidden()
}

/** Records the page's headings from now on, and whether it said that a Region has no instance. */
export async function recordHeadings({ page }: Console): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    const look = () => {
      for (const heading of document.querySelectorAll('#main h1')) {
        if (!heading.closest('dialog')) seen.add(heading.textContent)
      }
      for (const card of document.querySelectorAll('[aria-label^="Instance in"]')) seen.add(card.textContent)
      document.documentElement.dataset.headings = [...seen].join('|')
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
    look()
  })
  return async () => (await page.locator('html').getAttribute('data-headings'))?.split('|') ?? []
}

import { type Console, expect } from './language.ts'
import type { Locator } from './locator.ts'

// Helpers for changing the domain name of East Mountain Office.

export const terminationOf = (region: 'us1' | 'ie1') => `/trunks/east-mountain-office/${region}/termination`
export const dialog = ({ page }: Console): Locator => page.getByRole('dialog')
export const nameForm = ({ page }: Console): Locator => page.getByRole('form', { name: /domain name in/ })
export const nameField = (operator: Console) => dialog(operator).getByLabel('Domain name', { exact: true })
export const effects = (operator: Console) => dialog(operator).getByRole('region', { name: 'What this does' })
export const press = (operator: Console, name: string) =>
  dialog(operator).getByRole('button', { name, exact: true }).last().click()

export async function openRemove({ page }: Console, region: 'US1' | 'IE1'): Promise<void> {
  await page.getByRole('button', { name: `Remove the domain name in ${region}` }).click()
}

/** Expects the page of the new name, with the dialog closed. */
export async function expectPageOf(operator: Console, key: string, region: 'us1' | 'ie1'): Promise<void> {
  await expect(operator.page).toHaveURL(new RegExp(`/trunks/${key}/${region}/termination(\\?(?!.*do=).*)?$`))
  await expect(dialog(operator)).toBeHidden()
}

import { type Console, expect } from './language.ts'
import type { Locator } from './locator.ts'

// Helpers for deleting an instance of East Mountain Office.

export const generalOf = (region: 'us1' | 'ie1') => `/trunks/east-mountain-office/${region}/general`
const dialog = ({ page }: Console): Locator => page.getByRole('dialog', { name: /^Delete .* in/ })
export const deleteForm = ({ page }: Console): Locator => page.getByRole('form', { name: /^Delete .* in/ })
export const confirmField = (operator: Console) => dialog(operator).getByLabel(/^Type .* to confirm$/)
export const press = (operator: Console, name: string | RegExp) =>
  dialog(operator)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click()

export async function expectNoInstance(operator: Console, region: 'US1' | 'IE1'): Promise<void> {
  await expect(operator.page.getByRole('region', { name: `Instance in ${region}` })).toContainText(
    'has no instance of this trunk',
  )
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.page).not.toHaveURL(/do=/)
}

import type { Found, Viewer } from './vocabulary.ts'

// The deletion of an instance, for stories and component tests.

export const generalOf = (region: 'us1' | 'ie1', trunk = 'east-mountain-office') => `/trunks/${trunk}/${region}/general`
export const dialog = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('dialog', { name: /^Delete .* in/ })
export const confirmField = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByLabel(/^Type .* to confirm$/)
export const arriving = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('list', { name: 'Calls that arrive here' })
export const failing = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  dialog(operator).getByRole('list', { name: 'Calls that fail' })
export const part = <Locator extends Found<Locator>>(
  operator: Viewer<Locator>,
  name: 'What is deleted' | 'What stays',
): Locator => dialog(operator).getByRole('region', { name })
export const press = <Locator extends Found<Locator>>(
  operator: Viewer<Locator>,
  name: string | RegExp,
): Promise<void> =>
  dialog(operator)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click()
export const openDelete = <Locator extends Found<Locator>>(
  { page }: Viewer<Locator>,
  region: 'US1' | 'IE1',
): Promise<void> => page.getByRole('button', { name: `Delete in ${region}…` }).click()

/** What the page of a Region says after the deletion. */
export const noInstance = <Locator extends Found<Locator>>({ page }: Viewer<Locator>, region: 'US1' | 'IE1'): Locator =>
  page.getByRole('region', { name: `Instance in ${region}` }).filter({ hasText: 'has no instance of this trunk' })

import type { Found, Viewer } from './vocabulary.ts'

// The copy of a trunk to another Region, for stories and component tests.

export const review = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('dialog', { name: /^Copy (from|what is missing from) / })
export const copyButton = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Locator =>
  review(operator).getByRole('button', { name: /^Copy to / })
export const password = <Locator extends Found<Locator>>(operator: Viewer<Locator>, user: string): Locator =>
  review(operator).getByLabel(user, { exact: true })
/** Uses the keyboard, because Playwright takes a button that explains why it is unavailable for disabled. */
export const pressCopy = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Promise<void> =>
  copyButton(operator).press('Enter')

export const run = <Locator extends Found<Locator>>({ page }: Viewer<Locator>): Locator =>
  page.getByRole('dialog', { name: /^(Copying|Copied) to |^Not everything was copied/ })
/** What the run says once each of its requests is done. */
export const allDone = <Locator extends Found<Locator>>(operator: Viewer<Locator>, requests: number): Locator =>
  run(operator).getByText(`${requests} of ${requests} ${requests === 1 ? 'request' : 'requests'} done`, { exact: true })
export const closeRun = <Locator extends Found<Locator>>(operator: Viewer<Locator>): Promise<void> =>
  run(operator).getByRole('button', { name: 'Close', exact: true }).last().click()

import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('A number that someone took meanwhile needs a new confirmation', async ({ operator, newTab, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/numbers?numbers=associate`)
  const dialog = operator.page.getByRole('dialog', { name: /^Associate numbers/ })
  await dialog.getByRole('searchbox', { name: 'Search numbers' }).fill('+15635550110')
  await dialog.getByRole('checkbox', { name: '+15635550110' }).check()

  const other = await newTab()
  await other.goTo('/trunks/harbour-street-cc/ie1/numbers?numbers=associate&number=%2B15635550110')
  const theirs = other.page.getByRole('dialog', { name: /^Associate numbers/ })
  await theirs.getByRole('button', { name: 'Associate 1 number' }).click()
  await expect(theirs.getByText('1 of 1 number associated', { exact: true })).toBeVisible()

  // The list follows the other tab: the number is now on another trunk, so the dialog asks.
  await expect(dialog.getByText(/This takes 1 number from Harbour Street.* in IE1/)).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Take it' }).check()
  await dialog.getByRole('button', { name: 'Associate 1 number' }).click()
  await expect(dialog.getByText('1 of 1 number associated', { exact: true })).toBeVisible()
})

test('A trunk shows 10,000 numbers a hundred at a time, and finds them by any part', async ({ operator }) => {
  // An account of 100,000 numbers.
  test.slow()
  const { page } = operator
  await operator.goTo('/trunks/sc-perth/us1/numbers', { scenario: 'hundred-thousand-numbers' })
  await expect(page.getByRole('rowheader')).toHaveCount(100, { timeout: 50_000 })
  await page.getByRole('searchbox', { name: 'Search the numbers of this trunk' }).fill('08 7010 4711')
  await expect(page.getByText('1 of 10,000 numbers', { exact: true })).toBeVisible({ timeout: 50_000 })
  await expect(page.getByRole('rowheader', { name: /\+61 8 7010 4711/ })).toBeVisible()
})

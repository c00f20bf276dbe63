import { NumbersList } from '../../e2e/numbers-pages.ts'
import { expect, test } from '../language.ts'

const office = '+1 402 555 1212'

test('A number is found in any format, or by its name, SID or trunk', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/trunks')
  await operator.navigation().getByRole('link', { name: 'Numbers' }).click()
  await expect(operator.heading('Numbers')).toBeVisible()
  await expect(list.all('617')).toBeVisible()

  for (const typed of ['(402) 555-1212', '1-402-555-1212', '+14025551212']) {
    await list.search().fill(typed)
    await expect(list.count('1 of 617 numbers')).toBeVisible()
    await expect(list.row(office)).toContainText('East Mountain Office')
  }
  await list.search().fill('member SERVICES')
  await expect(list.row('+1 308 555 0100')).toBeVisible()
  await expect(list.link(office)).toBeHidden()

  await list.search().fill('east mountain')
  await expect(list.row(office)).toBeVisible()

  await list.search().fill('no such number')
  await expect(page.getByText('No number matches “no such number”')).toBeVisible()
  await list.button('Clear filters').click()
  await expect(list.all('617')).toBeVisible()
  await expect(list.search()).toBeFocused()
})

test('Filters are in the URL, survive a reload, and say how many numbers they cover', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers')
  await expect(list.all('617')).toBeVisible()
  await expect(list.links().first()).toHaveText('+1 308 555 0100')
  await expect(page.getByText(/^Routes loaded: \d+ of 617 numbers/)).toBeVisible()

  await list.filter('Routed to').selectOption({ label: 'IE1 Ireland' })
  await expect(page).toHaveURL(/routed=ie1/)
  await expect(list.count(/^\d+ found in \d+ loaded; \d+ not loaded$/)).toBeVisible()
  await page.reload()
  await expect(list.filter('Routed to')).toHaveValue('ie1')
  await expect(list.count(/^\d+ found in \d+ loaded; \d+ not loaded$/)).toBeVisible()

  await list.button(/^Load the rest/).click()
  // This takes six hundred requests.
  await expect(list.count(/^\d+ of 617 numbers$/)).toBeVisible()
  await expect(list.grid().getByText('IE1, calls are processed here').first()).toBeAttached()
  await expect(list.grid().getByText('US1, calls are processed here')).toHaveCount(0)
  await expect(list.button(/^Load the rest/)).toBeHidden()

  // What had loaded is kept after a reload.
  await page.reload()
  await expect(list.count(/^\d+ of 617 numbers$/)).toBeVisible()

  await list.filter('State').selectOption('Routed by default')
  await list.filter('Routed to').selectOption('Any Region')
  await expect(list.grid().getByText('by default, never set').first()).toBeVisible()
  await expect(page).toHaveURL(/state=implicit/)
})

test('An unknown filter in the URL is named, and has no effect', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers?routed=ashburn&sort=size')
  await expect(page.getByText('“ashburn” is not a Region; showing all')).toBeVisible()
  await expect(page.getByText('“size” is not an order; sorted by number')).toBeVisible()
  await expect(list.all('617')).toBeVisible()
})

test('Numbers are sorted by number, name and trunk, in either direction', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers')
  await expect(list.all('617')).toBeVisible()
  const head = list.grid().getByRole('columnheader', { name: 'Number' })
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(page).toHaveURL(/sort=-number/)
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(list.links().first()).toHaveText(/^\+61/)
  await list.filter('Sort').selectOption('Name')
  await expect(list.grid().getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(list.links().first()).not.toHaveText('+1 308 555 0100')
  await list.filter('Sort').selectOption('Trunk')
  await expect(page).toHaveURL(/sort=trunk/)
})

test('One Region that does not answer is shown as not loaded; the others load', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  const list = new NumbersList(page)
  await operator.goTo('/numbers', { fault: 'ie1.api.503.always' })
  await expect(page.getByRole('alert')).toContainText('Loading numbers failed in')
  await expect(list.row('+1 308 555 0100').getByRole('gridcell').nth(2)).toContainText('Not loaded')
  await expect(list.count(/IE1 not loaded/)).toBeVisible()
})

import { readFile } from 'node:fs/promises'
import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

const office = '+1 402 555 1212'

test('A number is found in any format, or by its name, SID or trunk', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/trunks')
  await operator.navigation().getByRole('link', { name: 'Numbers' }).click()
  await expect(operator.heading('Numbers')).toBeVisible()
  await list.seeAll('617')

  for (const typed of ['(402) 555-1212', '1-402-555-1212', '+14025551212']) {
    await list.search().fill(typed)
    await list.seeCount('1 of 617 numbers')
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
  await list.seeAll('617')
  await expect(list.search()).toBeFocused()
})

test('Filters are in the URL, survive a reload, and say how many numbers they cover', async ({ operator, page }) => {
  test.slow()
  const list = new NumbersList(page)
  await operator.goTo('/numbers')
  await list.seeAll('617')
  await expect(list.links().first()).toHaveText('+1 308 555 0100')
  await expect(page.getByText(/^Routes loaded: \d+ of 617 numbers/)).toBeVisible()

  await list.filter('Routed to').selectOption({ label: 'IE1 Ireland' })
  await expect(page).toHaveURL(/routed=ie1/)
  await list.seeCount(/^\d+ found in \d+ loaded; \d+ not loaded$/)
  await page.reload()
  await expect(list.filter('Routed to')).toHaveValue('ie1')
  await list.seeCount(/^\d+ found in \d+ loaded; \d+ not loaded$/)

  await list.button(/^Load the rest/).click()
  // This takes six hundred requests.
  await list.seeCount(/^\d+ of 617 numbers$/, 40_000)
  await expect(list.grid().getByText('IE1, calls are processed here').first()).toBeAttached()
  await expect(list.grid().getByText('US1, calls are processed here')).toHaveCount(0)
  await expect(list.button(/^Load the rest/)).toBeHidden()

  // What had loaded is kept after a reload.
  await page.reload()
  await list.seeCount(/^\d+ of 617 numbers$/)

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
  await list.seeAll('617')
})

test('Numbers are sorted by number, name and trunk, in either direction', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers')
  await list.seeAll('617')
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

test('The CSV file has the filtered numbers, and marks cells that have not loaded', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers?q=4025551212')
  await list.seeCount('1 of 617 numbers')
  await expect(list.row(office).getByText('US1, calls are processed here')).toBeAttached()

  const lines = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), list.button('CSV').click()])
    expect(download.suggestedFilename()).toBe('numbers.csv')
    return (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
  }
  const [head, first, ...others] = await lines()
  expect(head).toContain('Number,Grouped,Name,SID,US1 trunk')
  expect(first).toMatch(/^\+14025551212,\+1 402 555 1212,Main line,PN\w{32},East Mountain Office,TK\w{32},/)
  expect(first).toContain(',US1,')
  expect(others).toEqual([])

  await list.search().fill('')
  await list.seeAll('617')
  const all = await lines()
  expect(all).toHaveLength(618)
  expect(all.at(-1)).toMatch(/,not loaded,not loaded,not loaded$/)
})

test('One Region that does not answer is shown as not loaded; the others load', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  const list = new NumbersList(page)
  await operator.goTo('/numbers', { fault: 'ie1.api.503.always' })
  await expect(page.getByRole('alert')).toContainText('Loading numbers failed in')
  await expect(list.row('+1 308 555 0100').getByRole('gridcell').nth(2)).toContainText('Not loaded')
  await list.seeCount(/IE1 not loaded/)
})

test('An account without numbers says so', async ({ operator, page }) => {
  await operator.goTo('/numbers', { scenario: 'empty' })
  await expect(page.getByText('No numbers in this account')).toBeVisible()
})

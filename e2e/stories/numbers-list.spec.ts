import { readFile } from 'node:fs/promises'
import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

const office = '+1 402 555 1212'

test('The CSV file has the filtered numbers, and marks cells that have not loaded', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers?q=4025551212')
  await expect(list.count('1 of 617 numbers')).toBeVisible()
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
  await expect(list.all('617')).toBeVisible({ timeout: 60_000 })
  const all = await lines()
  expect(all).toHaveLength(618)
  expect(all.at(-1)).toMatch(/,not loaded,not loaded,not loaded$/)
})

test('An account without numbers says so', async ({ operator, page }) => {
  await operator.goTo('/numbers', { scenario: 'empty' })
  await expect(page.getByText('No numbers in this account')).toBeVisible()
})

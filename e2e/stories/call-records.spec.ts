import { readFile } from 'node:fs/promises'
import { Calls } from '../calls.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** One call in each direction: to the number in US1, from the PBX in IE1. */
async function makeCalls(operator: Console): Promise<void> {
  const calls = new Calls(operator.page)
  await operator.goTo(`${office}/us1/termination`, { scenario: 'split-legs' })
  await expect(operator.routingCard()).toContainText('Split')
  await calls.open('termination')
  await calls.place().click()
  await expect(calls.records('IE1')).toHaveCount(1)
  await calls.panel().getByRole('button', { name: 'Close the test call' }).click()
  await calls.open('origination')
  await calls.place().click()
  await expect(calls.records('US1')).toHaveCount(1)
}

test('records stay in the Region that processed the call, even after a re-route', async ({ operator, page }) => {
  const calls = new Calls(page)
  await makeCalls(operator)
  await operator.routeElsewhere('PhoneNumbers/+14025551212', 'IE1')
  await operator.skipToSettled()
  await operator.navigation().getByRole('link', { name: 'Calls', exact: true }).click()

  await expect(operator.heading('Calls')).toBeFocused()
  await expect(calls.records('US1')).toHaveCount(1)
  await expect(calls.records('US1')).toContainText('To number')
  await expect(calls.records('US1')).toContainText('East Mountain Office')
  await expect(calls.records('IE1')).toHaveCount(1)
  await expect(calls.records('IE1')).toContainText('From PBX')
  // The clock has advanced by five minutes, and no call lasts longer than three.
  await expect(calls.records('IE1')).toContainText(/Completed [0-3]:\d\d/)
  await expect(page.getByRole('region', { name: 'Calls in AU1' })).toContainText('No calls yet in AU1')
})

test('the CSV file has every matching record, with its Region', async ({ operator, page }) => {
  await makeCalls(operator)
  await operator.goTo('/calls')
  await expect(new Calls(page).records('US1')).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('calls.csv')
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1)
  expect(rows).toHaveLength(2)
  for (const region of ['us1', 'ie1']) expect(rows.some((row) => row.startsWith(`${region},CA`))).toBe(true)
  await expect(operator.announcement('2 call records downloaded')).toBeAttached()
})

test('a call made in one tab appears in the other', async ({ operator, newTab }) => {
  const other = await newTab()
  const [here, there] = [new Calls(operator.page), new Calls(other.page)]
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(here.place()).toBeVisible()
  await other.goTo('/calls')
  await expect(other.page.getByRole('region', { name: 'Calls in US1' })).toContainText('No calls yet in US1')

  await here.place().click()
  await expect(here.panel()).toContainText('Processed and stored in US1')
  await expect(there.records('US1')).toHaveCount(1)
})

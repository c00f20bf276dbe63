import type { Page } from '@playwright/test'
import { Calls } from '../calls.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const card = (page: Page) => page.getByRole('region', { name: 'Traffic', exact: true })
const start = (page: Page) => card(page).getByRole('button', { name: 'Start traffic' })
const stop = (page: Page) => card(page).getByRole('button', { name: 'Stop traffic' })

/** A figure of the row of all calls: US1, IE1 and AU1 in this order, then calls without a record. */
async function counted(page: Page, region: 'US1' | 'IE1'): Promise<number> {
  const cell = card(page)
    .getByRole('row', { name: /^All/ })
    .getByRole('cell')
    .nth(region === 'US1' ? 0 : 1)
  return Number((await cell.textContent())?.replaceAll(',', ''))
}

async function startAt(page: Page, rate: number): Promise<void> {
  await card(page).getByLabel('Calls per second').fill(String(rate))
  await start(page).click()
}

test('traffic is off until started, follows a re-route, and its records stay after it stops', async ({
  operator,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/termination`)
  await expect(start(page)).toBeVisible()
  await expect(calls.records('US1')).toHaveCount(0)
  await expect(operator.callPath()).not.toContainText('calls/s')

  await startAt(page, 20)
  await expect(operator.announcement('Simulated traffic started')).toBeAttached()
  await expect(card(page)).toContainText('20 calls per second over East Mountain Office.')
  await expect.poll(() => counted(page, 'US1')).toBeGreaterThan(10)
  expect(await counted(page, 'IE1')).toBe(0)
  await expect(operator.callPath()).toContainText(/Simulated calls in the last ten seconds: [1-9]\d* to US1, 0 to IE1/)
  await expect(calls.records('US1').first()).toBeVisible()

  await operator.reroute('termination', 'IE1')
  await expect.poll(() => counted(page, 'IE1')).toBeGreaterThan(3)
  await expect(operator.callPath()).toContainText(/\d+ to US1, [1-9]\d* to IE1/)
  await expect(card(page)).toContainText(/In the last ten seconds: \d+ in US1, \d+ in IE1\./)

  await stop(page).click()
  await expect(start(page)).toBeVisible()
  await expect(card(page)).toContainText('The records stay in the Regions that processed the calls.')
  const made = await counted(page, 'IE1')
  await operator.navigation().getByRole('link', { name: 'Calls', exact: true }).click()
  await expect(calls.records('IE1').first()).toContainText('From PBX')
  expect(await counted(page, 'IE1')).toBe(made)
})

test('one tab makes the traffic, another shows and stops it, and it ends when its tab closes', async ({
  operator,
  page,
  newTab,
}) => {
  const other = await newTab()
  await other.goTo('/calls')
  await expect(start(other.page)).toBeVisible()
  await operator.goTo(`${office}/us1/termination`)
  await startAt(page, 10)
  await expect(card(other.page)).toContainText('10 calls per second over East Mountain Office, from another tab.')
  await expect.poll(() => counted(other.page, 'US1')).toBeGreaterThan(0)
  await expect(new Calls(other.page).records('US1').first()).toBeVisible()

  await stop(other.page).click()
  await expect(start(page)).toBeVisible()
  await expect(start(other.page)).toBeVisible()

  await startAt(page, 10)
  await expect(stop(other.page)).toBeVisible()
  await page.close()
  await expect(start(other.page)).toBeVisible()
})

test('traffic for the whole account comes from all PBXs and goes to all numbers', async ({ operator, page }) => {
  await operator.goTo('/calls')
  await startAt(page, 20)
  await expect(card(page)).toContainText('20 calls per second over the whole account.')
  const trunks = page.getByRole('region', { name: 'Call records' }).getByRole('link', { name: /Office|Desk|Union/ })
  await expect.poll(async () => new Set(await trunks.allTextContents()).size).toBeGreaterThan(1)
  await stop(page).click()
})

import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { expectCodesLinked } from '../codes.ts'
import { type Console, expect, test } from '../language.ts'
import { throughNetwork } from '../network.ts'

const office = '/trunks/east-mountain-office'

const actingAs = (operator: Console): Locator => operator.page.getByRole('combobox', { name: 'Acting as' })
const toast = (operator: Console): Locator => operator.page.getByRole('status', { name: 'Last re-route' })
const fact = (operator: Console, term: string): Locator =>
  operator.page.getByRole('term').filter({ hasText: term }).locator('xpath=following-sibling::dd[1]')
const changeRows = (operator: Console): Locator =>
  operator.page
    .getByRole('table', { name: /^Changes/ })
    .getByRole('row')
    .filter({ has: operator.page.getByRole('rowheader') })

async function rerouteBecause(operator: Console, reason: string): Promise<void> {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator
    .review()
    .getByRole('textbox', { name: /^Reason/ })
    .fill(reason)
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
}

async function openChanges(operator: Console): Promise<void> {
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(operator.heading('Changes')).toBeVisible()
}

test('Changes shows who made a re-route, why, what was sent and what preflight found', async ({ operator }) => {
  await operator.goTo('/trunks')
  await actingAs(operator).selectOption('S. Brennan')
  await rerouteBecause(operator, 'CHG-1042: Irish data')
  await openChanges(operator)

  const row = changeRows(operator)
  await expect(row).toHaveCount(1)
  await expect(row).toContainText(/UTC.*east-mountain-office\.pstn\.twilio\.com.*US1.*to.*IE1.*Propagating, at most/)
  await expect(row).toContainText('S. Brennan')
  await expect(row).toContainText('CHG-1042: Irish data')

  await row.getByRole('link').click()
  await expect(operator.heading('Re-route to IE1')).toBeFocused()
  await expect(operator.page).toHaveTitle(/^↻ 4:\d\d · Re-route to IE1/)
  await expect(fact(operator, 'Who')).toHaveText('S. Brennan')
  await expect(fact(operator, 'Reason')).toHaveText('CHG-1042: Irish data')
  await expect(fact(operator, 'The route now')).toContainText('IE1 Ireland')
  await expect(operator.page.getByRole('region', { name: 'Requests' }).getByRole('row').last()).toContainText(
    /Write through IE1.*200/,
  )
  const preflight = operator.page.getByRole('region', { name: 'Preflight at the time' })
  await expect(preflight).toContainText(
    'Note: The password of sbc-admin cannot be compared; calls fail with 32202 if it differs',
  )
  await expect(preflight).toContainText('Passed: ')
})

test("The browser remembers the operator's name, and each tab keeps its own", async ({ operator, newTab }) => {
  await operator.goTo('/trunks')
  await expect(actingAs(operator)).toHaveValue('M. Okafor')
  await actingAs(operator).selectOption('S. Brennan')
  const other = await newTab()
  await other.goTo('/trunks')
  await expect(actingAs(other)).toHaveValue('S. Brennan')
  await actingAs(other).selectOption('J. Whitlam')
  await operator.page.reload()
  await expect(actingAs(operator)).toHaveValue('S. Brennan')
})

test('I return from the toast, and the entry of the return links to the change', async ({ operator }) => {
  await rerouteBecause(operator, 'A try')
  await expect(toast(operator)).toContainText('Re-routed to IE1')
  await toast(operator).getByRole('button', { name: 'Return to US1…' }).press('Enter')

  const undo = operator.page.getByRole('dialog', { name: 'Return to US1', exact: true })
  await expect(undo).toContainText(/Undoes the re-route to IE1 at .* by M\. Okafor/)
  await expect(undo).toContainText('passed')
  await undo.getByRole('button', { name: 'Return to US1' }).click()
  await expect(undo).toBeHidden()
  await expect(toast(operator)).toContainText('Returned to US1')

  await toast(operator).getByRole('link', { name: 'Returned to US1' }).click()
  await expect(operator.heading('Return to US1')).toBeVisible()
  await fact(operator, 'Undo of')
    .getByRole('link', { name: /^to IE1/ })
    .click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
  await expect(fact(operator, 'Undone by').getByRole('link', { name: /^to US1/ })).toBeVisible()
  await expect(operator.page.getByText('US1 is active: nothing to undo.')).toBeVisible()
})

test('A dismissed toast disappears, and the change is still in Changes', async ({ operator }) => {
  await rerouteBecause(operator, 'A try')
  await toast(operator).getByRole('button', { name: 'Dismiss' }).click()
  await expect(toast(operator)).toBeEmpty()
  await openChanges(operator)
  await expect(changeRows(operator)).toHaveCount(1)
})

test("Long after it settled, I return to the former Region from the change's page", async ({ operator }) => {
  await rerouteBecause(operator, 'A try')
  await operator.skipToSettled()
  await openChanges(operator)
  await expect(changeRows(operator)).toContainText('Settled')
  await changeRows(operator).getByRole('link').click()
  await operator.page.getByRole('link', { name: 'Return to US1…' }).click()

  const restore = operator.page.getByRole('dialog', { name: 'Return to US1', exact: true })
  await restore.getByRole('button', { name: 'Return to US1' }).click()
  await expect(restore).toBeHidden()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
  await expect(fact(operator, 'Undone by').getByRole('link', { name: /^to US1/ })).toBeVisible()
  await expect(fact(operator, 'The route now')).toContainText('US1 United States')
})

test('A re-route that every host refuses is recorded with each response', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.write.503.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  // Until then the check repeats, and Cancel would stop the write.
  await expect(operator.review().getByRole('alert')).toContainText('20503')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await openChanges(operator)
  await expect(changeRows(operator)).toContainText('Failed: 503, code 20503')
  await expectCodesLinked(operator.page, '20503')
  await changeRows(operator).getByRole('rowheader').getByRole('link').click()
  const requests = operator.page.getByRole('region', { name: 'Requests' }).getByRole('row')
  await expect(requests).toHaveCount(4)
  await expect(requests.nth(1)).toContainText(/Write through IE1.*503.*20503.*Service unavailable/)
  await expectCodesLinked(operator.page, '20503')
  await expect(requests.nth(3)).toContainText(/Write through AU1.*503/)
  await expect(operator.page.getByRole('link', { name: /Undo|Return/ })).toHaveCount(0)
})

test('A change in flight during a reload is completed by checking the route', async ({ operator }) => {
  const taken = Promise.withResolvers<void>()
  await throughNetwork(operator.page, ({ method, way }) => {
    if (method !== 'POST' || way !== 'back') return 'passes'
    taken.resolve()
    return new Promise(() => undefined)
  })
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await taken.promise
  await operator.goTo('/changes')
  await expect(changeRows(operator)).toContainText('Propagating, at most')
  await changeRows(operator).getByRole('link').click()
  await expect(operator.page.getByRole('region', { name: 'Requests' })).toContainText(/Read back through IE1\s*200/)
})

test('A change that was never sent is recorded as failed once it can no longer arrive', async ({ operator }) => {
  const sent = Promise.withResolvers<void>()
  await throughNetwork(operator.page, ({ method, way }) => {
    if (method !== 'POST' || way !== 'there') return 'passes'
    sent.resolve()
    return new Promise(() => undefined)
  })
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await sent.promise
  await operator.goTo('/changes')
  await expect(changeRows(operator)).toContainText('Being written')
  await operator.goTo('/changes', { clock: '+2m' })
  await expect(changeRows(operator)).toContainText('Failed')
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.leg('termination')).toContainText('Last re-route to IE1 failed. The route was read back')
})

test("A change made in one tab appears in the other tab's list", async ({ operator, newTab }) => {
  const other = await newTab()
  await other.goTo('/changes')
  await expect(other.page.getByText('Nothing has been re-routed here yet')).toBeVisible()
  await rerouteBecause(operator, 'From the first tab')
  await expect(changeRows(other)).toContainText('From the first tab')
  await expect(other.page.getByRole('button', { name: 'Re-routes under way: 1' })).toBeVisible()
})

test('On every page, the tray lists propagating changes with links, and empties when they settle', async ({
  operator,
}) => {
  await rerouteBecause(operator, 'A try')
  await operator.goTo('/trunks')
  const tray = operator.page.getByRole('button', { name: 'Re-routes under way: 1' })
  await expect(tray.getByRole('timer')).toHaveText(/^4:\d\d$/)
  await tray.click()
  await operator.page
    .getByRole('group', { name: 'Re-routes under way' })
    .getByRole('link', { name: 'US1 to IE1' })
    .click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
  await operator.skipToSettled()
  await expect(tray).toBeHidden()
})

test('Filters are in the URL, and the filtered changes can be downloaded', async ({ operator }) => {
  await rerouteBecause(operator, '=cmd|calc')
  await openChanges(operator)
  const filters = operator.page.getByRole('search', { name: 'Changes' })
  await filters.getByRole('combobox', { name: 'Region' }).selectOption('au1')
  await expect(operator.page.getByText('No change matches')).toBeVisible()
  await filters.getByRole('combobox', { name: 'Region' }).selectOption('ie1')
  await filters.getByRole('searchbox').fill('east-mountain')
  await expect(operator.page).toHaveURL(/region=ie1/)
  await expect(operator.page).toHaveURL(/q=east-mountain/)

  const downloading = operator.page.waitForEvent('download')
  await operator.page.getByRole('button', { name: 'CSV of 1 change, download' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^changes-.*\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  // Starts with the byte order mark, by which spreadsheets detect the encoding.
  expect(text).toMatch(/^\uFEFFid,requested_at_utc,/)
  expect(text).toContain(",'=cmd|calc,")
  expect(text.trim().split('\r\n')).toHaveLength(2)
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`The undo toast does not cover the page at ${size.width} px`, async ({ operator, page }) => {
    await page.setViewportSize(size)
    await operator.goTo('/trunks/east-mountain-office/ie1/termination')
    await operator.reroute('termination', 'IE1')
    await expect(toast(operator).getByRole('button', { name: 'Return to US1…' })).toBeVisible()
    const [main, offer, dock] = await Promise.all(
      [page.getByRole('main'), toast(operator), operator.demoBar()].map((part) =>
        part.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect()
          return { top, bottom }
        }),
      ),
    )
    expect(main?.bottom).toBeLessThanOrEqual(offer?.top ?? 0)
    expect(offer?.bottom).toBeLessThanOrEqual(dock?.top ?? 0)
    await toast(operator).getByRole('button', { name: 'Dismiss' }).press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
}

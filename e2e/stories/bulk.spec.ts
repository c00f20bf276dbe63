import { accountNumbers, planFor, progress, startRun } from '../bulk.ts'
import { expectCodesLinked } from '../codes.ts'
import { expect, test } from '../language.ts'

test('Five hundred numbers: the plan says which ones change and which would fail, and the run re-routes the rest', async ({
  operator,
}) => {
  test.slow()
  const { page } = operator
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  // The story asks the API directly, so it must wait until the API has started.
  await expect(operator.navigation().getByRole('link', { name: /^Numbers/ })).toContainText('500')
  const numbers = await accountNumbers(operator)
  expect(numbers).toHaveLength(500)
  await page.getByRole('textbox', { name: 'One number per line' }).fill(`${numbers.join('\n')}\n+15550001111\nnonsense`)
  await expect(page.getByText('+1 555 000 1111 is not a number of this account.')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '500 numbers, 2 lines left out' })).toBeVisible()
  await planFor(operator, numbers, 'IE1')

  const plan = page.getByRole('region', { name: 'Plan of the run' })
  await expect(plan).toContainText('463 will change')
  await expect(plan).toContainText('24 already there')
  await expect(plan).toContainText('13 held back')
  await expect(plan.getByRole('region', { name: 'Blocked: calls would fail' })).toContainText('12 numbers')
  await page.getByRole('button', { name: 'Re-route 463 numbers' }).click()
  await expect(page.getByRole('textbox', { name: 'Reason' })).toBeFocused()
  expect(operator.writes).toEqual([])

  await page.getByRole('textbox', { name: 'Numbers per second, at most' }).fill('100')
  await page.getByRole('textbox', { name: 'Pause between waves, in seconds' }).fill('1')
  await startRun(operator, 'The move to Ireland', '463 IE1')
  await expect(operator.heading('Re-routing 463 numbers to IE1')).toBeVisible()
  await progress(operator).getByRole('button', { name: 'Pause' }).click()
  await expect(progress(operator).getByRole('status')).toHaveText('Paused')
  const written = operator.writes.length
  expect(written).toBeLessThan(463)
  await progress(operator)
    .getByRole('button', { name: /^Resume/ })
    .click()
  await expect(progress(operator).getByRole('status')).toHaveText('Done', { timeout: 90_000 })
  expect(operator.writes).toHaveLength(463)
  expect(new Set(operator.writes).size).toBe(463)
})

test('Undoing a run returns each number to its former Region, except numbers that someone else changed meanwhile', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  // Routed to US1, never routed, and routed to AU1.
  const lines = ['+12125550100', '+12125550101', '+12125550104', '+14155550100']
  await planFor(operator, lines, 'IE1')
  const plan = page.getByRole('region', { name: 'Plan of the run' })
  await expect(plan).toContainText('4 will change')
  await expect(plan).toContainText('by default, never set')
  await operator.routeElsewhere('PhoneNumbers/+12125550101', 'AU1')
  await startRun(operator, 'A trial')
  await expect(progress(operator).getByRole('status')).toHaveText('Done')
  const rows = page.getByRole('table', { name: 'Numbers of the run' })
  await expect(rows.getByRole('row', { name: /0101/ })).toContainText(
    'Skipped: it was re-routed to AU1 after the plan was made',
  )
  await expect(rows.getByRole('row', { name: /0100/ }).first()).toContainText(/Propagating, at most \d:\d\d/)
  // Including the number that the other client changed.
  expect(operator.writes).toHaveLength(4)

  await progress(operator).getByRole('link', { name: 'Undo 3 changes' }).click()
  await expect(operator.heading('Undo 3 numbers')).toBeVisible()
  await expect(plan).toContainText('3 will change')
  await expect(plan).toContainText('A change of this route is propagating')
  await startRun(operator, 'The trial is over')
  await expect(operator.heading('Undo: 3 numbers to AU1 and US1')).toBeVisible()
  await expect(progress(operator).getByRole('status')).toHaveText('Done')
  await page.getByRole('link', { name: 'this run', exact: true }).click()
  await expect(operator.heading('Re-routing 4 numbers to IE1')).toBeVisible()
  expect(operator.writes).toHaveLength(7)
})

test('A run pauses when numbers fail, and retries them on request', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/numbers/reroute', {
    scenario: 'five-hundred-numbers',
    fault: 'ie1.routes.PhoneNumbers.write.403.next-3',
  })
  const lines = Array.from({ length: 20 }, (_, index) => `+121255501${40 + index}`)
  await planFor(operator, lines, 'IE1')
  await page.getByRole('textbox', { name: 'Canary' }).fill('3')
  await startRun(operator, 'The move')
  await expect(progress(operator).getByRole('status')).toHaveText('Paused: too many failures')
  await expect(progress(operator)).toContainText('3 failed')
  await expect(page.getByRole('table', { name: 'Numbers of the run' })).toContainText('Failed: 403, 20403')
  await expectCodesLinked(page, '20403')
  await progress(operator)
    .getByRole('button', { name: /^Retry failed/ })
    .click()
  await expect(progress(operator).getByRole('status')).toHaveText('Done', { timeout: 30_000 })
  await expect(progress(operator)).toContainText('20 propagating')
})

test('Closing the tab stops a run; another tab, which showed its progress, takes over without writing a number twice', async ({
  operator,
  newTab,
}) => {
  test.slow()
  const { page } = operator
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  const lines = Array.from({ length: 60 }, (_, index) => `+121255501${40 + index}`)
  await planFor(operator, lines, 'IE1')
  await page.getByRole('textbox', { name: 'Numbers per second, at most' }).fill('4')
  await page.getByRole('textbox', { name: 'Pause between waves, in seconds' }).fill('0')
  await startRun(operator, 'The move', '60 IE1')
  await expect(progress(operator)).toContainText(/[3-9] propagating/)

  const other = await newTab()
  await other.goTo(new URL(page.url()).pathname)
  await expect(progress(other).getByRole('status')).toHaveText('Running in another tab; this page shows its progress')
  await expect(progress(other).getByRole('button')).toHaveCount(0)
  await expect(progress(other)).toContainText(/1\d propagating/)
  await page.close()
  await expect(progress(other).getByRole('status')).toHaveText('Interrupted: the tab running it closed or reloaded')
  await progress(other)
    .getByRole('button', { name: /^Resume/ })
    .click()
  await expect(progress(other).getByRole('status')).toHaveText('Done', { timeout: 60_000 })
  await expect(progress(other)).toContainText('60 propagating')
  const written = [...operator.writes, ...other.writes]
  expect(new Set(written).size).toBe(60)
  // A request in flight when the tab closed may be sent by both tabs; the first one was lost.
  expect(written.length).toBeLessThanOrEqual(64)
})

test('Selected numbers go into a plan: one by one, as a range, or all matches', async ({ operator }) => {
  const { page } = operator
  await operator.goTo('/numbers', { scenario: 'five-hundred-numbers' })
  await page.getByRole('searchbox', { name: 'Search numbers' }).fill('Boston desk')
  const bar = page.getByRole('region', { name: 'Selected numbers' })
  await page.getByRole('checkbox', { name: 'Select +16175550102' }).check()
  await expect(bar).toContainText('1 selected')
  await page.getByRole('checkbox', { name: 'Select +16175550105' }).click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('4 selected')
  await bar.getByRole('button', { name: /^Select all/ }).click()
  await expect(bar).toContainText('98 selected')
  await page.getByRole('searchbox', { name: 'Search numbers' }).fill('Boston desk 9')
  await expect(bar).toContainText(/98 selected, \d+ not in this list/)
  await bar.getByRole('button', { name: 'Re-route 98…' }).click()
  await expect(page.getByText('98 numbers', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByText('98 numbers', { exact: true })).toBeVisible()
})

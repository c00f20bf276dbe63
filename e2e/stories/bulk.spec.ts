import { accountNumbers, planFor, progress, startRun } from '../bulk.ts'
import { expect, test } from '../language.ts'

test('Five hundred numbers: the plan says which change and which would go dead, and the run re-routes the rest', async ({
  operator,
}) => {
  test.slow()
  const { page } = operator
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeVisible()
  const numbers = await accountNumbers(operator)
  expect(numbers).toHaveLength(500)
  await page.getByRole('textbox', { name: 'One number a line' }).fill(`${numbers.join('\n')}\n+15550001111\nnonsense`)
  await expect(page.getByText('+1 555 000 1111 is no number of this account.')).toBeVisible()
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

  await page.getByRole('textbox', { name: 'Numbers a second, at most' }).fill('100')
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

import { planFor, progress, startRun } from '../bulk.ts'
import { expect, test } from '../language.ts'

// Routed to US1, never routed, and without a configuration in IE1.
const lines = ['+12125550100', '+12125550104', '+12125550110']

test('A run is one row in Changes; each of its changes shows what the plan said and links back to the run', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  await planFor(operator, lines, 'IE1')
  await startRun(operator, 'The move')
  await expect(progress(operator).getByRole('status')).toHaveText('Done')

  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  const table = page.getByRole('table', { name: /^Changes/ })
  const run = table.getByRole('row').filter({ hasText: '2 numbers in a run' })
  await expect(run).toContainText('2 propagating')
  await expect(run).toContainText('The move')
  await run.getByRole('link', { name: 'Each change' }).click()
  await expect(table.getByRole('rowheader')).toHaveCount(2)
  await table.getByRole('rowheader').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'Preflight at the time' })).toContainText(
    'Warning: Calls to your PBX will leave Twilio from Dublin',
  )
  await expect(page.getByRole('region', { name: 'The change' })).toContainText('Shannon Coach Tours')
  await page.getByRole('link', { name: 'a run over many numbers' }).click()
  await expect(operator.heading('Re-routing 2 numbers to IE1')).toBeVisible()

  await progress(operator).getByRole('link', { name: 'Undo 2 changes' }).click()
  await startRun(operator, 'And back')
  await expect(progress(operator).getByRole('status')).toHaveText('Done')
  await page.getByRole('link', { name: 'Changes in this run' }).click()
  await table.getByRole('rowheader').getByRole('link').first().click()
  await expect(operator.heading('Return to US1')).toBeVisible()
  await expect(page.getByRole('region', { name: 'The change' })).toContainText('Undo ofto IE1')
})

import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { planFor, progress, startRun } from '../bulk.ts'
import { expect, test } from '../language.ts'

test('a plan for many numbers and its run: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({
  operator,
  page,
}) => {
  test.slow()
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers' })
  await page.getByRole('textbox', { name: 'One number a line' }).fill('+14025550000')
  await expect(page.getByText('is no number of this account.')).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
  // One to change, one by default, one blocked, one that a webhook would answer, and one on another trunk.
  const lines = ['+12125550100', '+12125550104', '+12125550110', '+12125550109', '+12125550108']
  await planFor(operator, lines, 'IE1')
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
  await startRun(operator, 'A trial')
  await expect(progress(operator).getByRole('status')).toHaveText('Done')
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

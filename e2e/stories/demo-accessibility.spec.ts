import { expectNoSidewaysScroll, expectNoViolations } from '../axe.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

for (const name of ['Faults', 'Break it', 'Requests', 'Share'] as const) {
  test(`the demo’s ${name}: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px`, async ({
    operator,
    page,
  }) => {
    await operator.goTo(`${office}/ie1/termination`)
    await expect(operator.routingCard()).toContainText('Aligned in US1')
    await operator.openOfDemo(name)
    await expect(page.getByRole('dialog').getByRole('button').nth(1)).toBeVisible()
    await expectNoViolations(page)
    await expectNoSidewaysScroll(page)
  })
}

test('the presenter: no violation of WCAG 2.2 AA, and no sideways scrolling at 320 px', async ({ operator, page }) => {
  await operator.goTo(`${office}/ie1/termination?present=2`)
  await expect(page.getByRole('complementary', { name: 'Presenter' })).toContainText('Not yet.')
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

test('a countdown with Skip to settled: no violation of WCAG 2.2 AA', async ({ operator, page }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination').getByRole('button', { name: 'Skip to settled' })).toBeVisible()
  await expectNoViolations(page)
  await expectNoSidewaysScroll(page)
})

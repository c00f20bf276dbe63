import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const evidence = ({ page }: Console) => page.getByRole('region', { name: 'Verification' })

/** Opened from the Region's chip on the routing card. */
async function openChange(operator: Console): Promise<void> {
  await operator
    .leg('termination')
    .getByRole('link', { name: /^Re-routed by/ })
    .click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
}

test('I verify a re-route with calls while it propagates and after it settles, and the evidence stays', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await openChange(operator)
  await expect(evidence(operator)).toContainText('Not verified yet')

  await evidence(operator).getByRole('button', { name: 'Place five test calls' }).click()
  const counts = evidence(operator).getByRole('listitem').first()
  await expect(counts).toContainText(/As expected[5-9] calls during propagation: (\d in (US1|IE1)(, )?)+\./)

  await operator.skipToSettled()
  await evidence(operator).getByRole('button', { name: 'Verify with test calls' }).click()
  const settled = evidence(operator)
    .getByRole('listitem')
    .filter({ hasText: /was processed and stored in IE1, CA[0-9a-f]{32}\./ })
  await expect(settled.first()).toContainText('As expected')
  await expect(evidence(operator)).not.toContainText('Not as expected')
  const kept = await evidence(operator).getByRole('listitem').allInnerTexts()

  await page.reload()
  await expect(evidence(operator).getByRole('listitem')).toHaveText(kept.map((text) => text.replaceAll('\n', '')))
})

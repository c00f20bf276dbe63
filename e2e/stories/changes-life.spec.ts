import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** Every host refuses the write: the dialog says so, and I cancel. */
async function failToReroute(operator: Console): Promise<void> {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.write.503.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await expect(operator.review().getByRole('alert')).toBeVisible()
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
}

const failure =
  'Last re-route to IE1 failed: 503, code 20503: Service unavailable. The route was read back: active in US1.'

test('The card shows a failed re-route, even after a reload and in another tab, until it is dismissed', async ({
  operator,
  newTab,
  watch,
}) => {
  watch.expectApiFailures()
  await failToReroute(operator)
  await expect(operator.leg('termination')).toContainText(failure)
  await expect(operator.leg('termination')).toContainText('URI active here since')

  const other = await newTab()
  await other.goTo(`${office}/us1/termination`)
  await expect(other.leg('termination')).toContainText(failure)
  await operator.page.reload()
  await expect(operator.leg('termination')).toContainText(failure)

  await operator.leg('termination').getByRole('button', { name: 'Dismiss' }).click()
  await expect(operator.leg('termination')).not.toContainText('failed')
  await expect(other.leg('termination')).not.toContainText('failed')
})

test('A successful re-route replaces a failure on the card, and the failure stays in Changes', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await failToReroute(operator)
  await operator.clearFaults()
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.leg('termination')).not.toContainText('failed')
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(operator.page.getByRole('row').filter({ hasText: 'Failed: 503' })).toHaveCount(1)
})

test('Two clicks lead from the matrix to who re-routed a leg', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.skipToSettled()
  await operator.goTo('/trunks')
  await operator.lane('East Mountain Office', 'IE1').click()
  await operator.leg('termination').getByRole('link', { name: 'Re-routed by M. Okafor' }).click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
})

test("One click leads from a number's row to who re-routed it", async ({ operator }) => {
  await operator.goTo(`${office}/ie1/numbers`)
  await operator.reroute('origination', 'IE1')
  await operator.page
    .getByRole('row', { name: /402 555 1212/ })
    .getByRole('link', { name: 'Re-routed by M. Okafor' })
    .click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
  await expect(operator.page.getByText('Calls to +1 402 555 1212')).toBeVisible()
})

test("The tab's title shows the longest remaining propagation time, and when it has settled", async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.page).toHaveTitle(/^↻ 4:\d\d · East Mountain Office, IE1, Termination/)
  await operator.skipToSettled()
  await expect(operator.page).toHaveTitle(/^East Mountain Office, IE1, Termination/)
})

test('After it has settled, the card offers the return, whose entry links to the first change', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.skipToSettled()
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.')
  await operator.leg('termination').getByRole('button', { name: 'Return to US1' }).click()
  await expect(operator.review()).toHaveAccessibleName('Return to US1')
  await operator.confirm('US1').click()
  await expect(operator.review()).toBeHidden()
  await operator.leg('termination').getByRole('link', { name: 'Re-routed by M. Okafor' }).click()
  await expect(operator.heading('Return to US1')).toBeVisible()
})

test("Before I undo a number's first re-route, I am told that its route becomes explicit", async ({ operator }) => {
  await operator.goTo('/trunks/shannon-coach/ie1/numbers', { scenario: 'five-hundred-numbers' })
  await operator.page.getByRole('button', { name: 'Re-route +1 212 555 0104 to IE1' }).click()
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await operator.page
    .getByRole('status', { name: 'Last re-route' })
    .getByRole('button', { name: 'Return to US1…' })
    .click()
  await expect(operator.review()).toHaveAccessibleName('Return to US1')
  await expect(operator.review()).toContainText(
    'No route was set before it: US1 applied by default. A route cannot be removed, so US1 becomes explicit.',
  )
})

test('While a route propagates from an unknown Region, no Region that may take calls is shown as Standby', async ({
  operator,
}) => {
  await operator.goTo('/trunks/kilkenny-night-desk/us1/termination')
  await expect(operator.leg('termination')).toContainText(
    'US1 may still take calls: it is not known where they went before',
  )
  await expect(operator.regionLink('US1')).toContainText('From PBX: may take calls')
  await operator.goTo('/trunks')
  await expect(operator.lane('Kilkenny Night Desk', 'US1')).toContainText('From PBX: may take calls')
})

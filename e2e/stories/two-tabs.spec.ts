import { recordApiRequests } from '../api-requests.ts'
import { expect, test } from '../language.ts'

test.use({ serviceWorkers: 'allow' })

// How soon is a figure of `npm run bench -- tabs`.

test('a re-route in one tab appears in the others, and only its route loads again', async ({ operator, newTab }) => {
  const [card, matrix] = [await newTab(), await newTab()]
  await card.goTo('/trunks/east-mountain-office/us1/termination')
  await expect(card.routingCard()).toContainText('Aligned in US1')
  await matrix.goTo('/trunks')
  await matrix.seeMatrixRead()
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.confirm('IE1')).toBeEnabled()
  await expect(card.accountCheck()).toBeVisible()
  await expect(matrix.accountCheck()).toBeVisible()
  const readAgain = [recordApiRequests(card.page), recordApiRequests(matrix.page)]

  await operator.confirm('IE1').click()
  await expect(operator.leg('termination')).toContainText('Propagating')

  await expect(card.leg('termination')).toContainText('US1 may still take calls')
  await expect(matrix.lane('East Mountain Office', 'IE1')).toContainText('From PBX: propagating')
  await expect(card.leg('termination')).toContainText('Propagating, at most')
  await expect(matrix.findings('East Mountain Office')).toContainText('Propagating')
  for (const { sent } of readAgain) {
    expect(sent).toEqual(['GET /twilio/us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com'])
  }
})

test('a reset in one tab appears in the other', async ({ operator, newTab, watch }) => {
  // As below, requests may be in flight during the reset.
  watch.expectApiFailures()
  const other = await newTab()
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await operator.reroute('termination', 'IE1')
  await other.goTo('/trunks/east-mountain-office/us1/termination')
  await expect(other.leg('termination')).toContainText('US1 may still take calls')

  await operator.demoBar().getByRole('button', { name: 'Reset' }).click()
  await operator.resetDialog().getByRole('button', { name: 'Reset the account' }).click()
  await expect(operator.leg('termination')).toContainText('Inactive in IE1')

  await expect(other.leg('termination')).not.toContainText('may still take calls')
  await expect(other.routingCard()).toContainText('Aligned in US1')
  await expect(other.leg('termination')).toContainText('Active')
})

test('another scenario in one tab replaces the account in the other', async ({ operator, newTab, watch }) => {
  // A request in flight while the account is replaced gets 404 from the new account.
  watch.expectApiFailures()
  const other = await newTab()
  await operator.goTo('/trunks')
  await other.goTo('/trunks')
  await operator.seeMatrixRead()
  await other.seeMatrixRead()
  await operator.demoBar().getByRole('combobox', { name: 'Scenario' }).selectOption('empty')
  await expect(operator.rows()).toHaveCount(0)
  await expect(other.page.getByText('No trunks in any Region yet')).toBeVisible()
  await expect(other.demoBar().getByRole('combobox', { name: 'Scenario' })).toHaveValue('empty')
})

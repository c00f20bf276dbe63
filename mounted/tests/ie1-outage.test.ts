import { expect, test } from '../language.ts'

test.beforeEach(({ watch }) => watch.expectApiFailures())

test('Several numbers are in IE1 while it is down: their count is known, and the console does not offer to load more routes', async ({
  operator,
}) => {
  await operator.goTo('/trunks/galway-claims/us1/origination', { scenario: 'ie1-outage' })
  const leg = operator.leg('origination')
  await expect(leg).toContainText('65 numbers routed to IE1; what answers them there has not loaded.')
  await expect(leg).toContainText('0 of 65 numbers routed to US1')
  await expect(leg.getByRole('button', { name: 'Load all' })).toHaveCount(0)
})

test('After a reset, IE1 is down again', async ({ operator }) => {
  await operator.goTo('/trunks', { scenario: 'ie1-outage' })
  await operator.seeMatrixRead()
  await operator.clearFaults()
  await expect(operator.demoBar()).not.toContainText('Fault:')
  await operator.demoBar().getByRole('button', { name: 'Reset' }).click()
  await operator.resetDialog().getByRole('button', { name: 'Reset the account' }).click()
  await expect(operator.demoBar()).toContainText('Fault: every request in IE1 returns 503')
  await expect(operator.page.getByRole('columnheader', { name: /IE1/ })).toContainText('no answer')
})

import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const name = 'East Mountain Office'

test.beforeEach(({ watch }) => watch.expectApiFailures())

test('An operator can leave IE1 while its API is down', async ({ operator }) => {
  const { page } = operator
  const card = operator.routingCard()
  const review = operator.review()

  await test.step('The list of trunks shows where calls go, and that IE1 does not answer', async () => {
    await operator.goTo('/trunks', { scenario: 'ie1-outage' })
    await operator.seeMatrixRead()
    await expect(operator.demoBar()).toContainText('Fault: every request in IE1 returns 503')
    await expect(page.getByRole('alert')).toContainText(/Loading trunks and numbers failed in\s*IE1/)
    await expect(operator.lane(name, 'IE1')).toContainText('From PBX: active')
    await expect(operator.lane(name, 'US1')).toHaveAccessibleName(/Standby/)
    await expect(operator.findings(name)).toContainText('IE1 did not answer')
  })

  await test.step('The name leads to IE1’s page, which leads to US1, which is ready', async () => {
    await page.getByRole('link', { name, exact: true }).click()
    await expect(page).toHaveURL(`${office}/ie1/termination`)
    await expect(page.getByRole('alert')).toHaveCount(1)
    await expect(operator.leg('termination')).toContainText(/IE1 Ireland.*Active/s)
    await expect(operator.leg('origination')).toContainText(/IE1 Ireland.*Active/s)
    await operator.leg('termination').getByRole('link', { name: /US1/ }).click()
    await expect(page).toHaveURL(`${office}/us1/termination`)
    await expect(operator.leg('termination')).toContainText(
      'US1 has every part for these calls, but was not compared with where they go now',
    )
    await expect(operator.leg('origination')).toContainText(
      'US1 has every part for these calls, but was not compared with where they go now',
    )
    await expect(card).toContainText(
      /Now: Not checked. IE1 could not be loaded. The routes above are from Twilio at \d\d:\d\d/,
    )
    await expect(card).toContainText('An API that does not answer says nothing about calls.')
    await expect(card.getByRole('button', { name: 'Load all' })).toHaveCount(0)
  })

  await test.step('The call path shows what has loaded: the number’s route, but not what IE1 does with the call', async () => {
    await operator.tab('Numbers').click()
    await expect(operator.callPath()).toContainText(
      "The number's route is ie1. Ireland (IE1) gets them; its setup is not loaded.",
    )
    await expect(operator.callPath()).toContainText('US1: standby, takes none of these calls.')
    await expect(operator.regionLink('US1')).toContainText('Standby')
  })

  await test.step('Both legs return to US1 through another Region’s host', async () => {
    await operator.tab('Termination').click()
    for (const leg of ['termination', 'origination'] as const) {
      await operator.rerouteButton(leg, 'US1').click()
      await expect(review).toContainText(/now in IE1 could not be loaded/)
      await expect(review).not.toContainText('Blocker:')
      await operator.confirm('US1').click()
      await expect(review).toBeHidden()
      await expect(operator.leg(leg)).toContainText(/US1 United States.*Propagating/s)
    }
    expect(operator.writes).toEqual([
      'POST /twilio/us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
      'POST /twilio/us1/routes/v2/PhoneNumbers/+14025551212',
    ])
  })

  await test.step('Five minutes later US1 has all of these calls', async () => {
    await operator.skipToSettled()
    await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.')
    await expect(operator.leg('origination')).toContainText('Settled: 5 minutes passed.')
    await expect(operator.regionLink('US1')).toContainText(/From PBX: active.*To numbers: 1/)
  })

  await test.step('IE1 answers again: no calls went there', async () => {
    await operator.clearFaults()
    await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click()
    await expect(card).toContainText('Now: Aligned in US1.')
    await expect(operator.regionLink('IE1')).toContainText('Standby')
  })
})

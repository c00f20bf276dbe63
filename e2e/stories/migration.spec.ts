import { expect, test } from '../language.ts'
import { picture } from '../picture.ts'

const office = '/trunks/east-mountain-office'

test.describe('East Mountain Office moves to IE1', () => {
  test('IE1 has everything, yet every call still goes to US1', async ({ operator }) => {
    await operator.goTo(`${office}/ie1/numbers`)

    await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
    await expect(operator.routingCard()).toContainText('This Region: Ready.')
    await expect(operator.leg('termination')).toContainText('Inactive in IE1: calls to this URI are processed in US1')
    await expect(operator.leg('origination')).toContainText(
      'Inactive in IE1: calls to this number are processed in US1',
    )

    const row = operator.page.getByRole('row', { name: /\+1 402 555 1212/ })
    await expect(row).toContainText('Associated with this trunk')
    await expect(row).toContainText('Associated here, routed elsewhere: calls use the US1 instance')
    await expect(operator.callPath()).toContainText(
      "The number's route is us1. United States (US1) processes and stores them",
    )
    await expect(operator.callPath()).toContainText('IE1: standby, takes none of these calls.')
  })

  const thereAndBack =
    'I re-route the calls from the PBX, see that the number is still in US1, re-route it too, and return both'

  test(thereAndBack, { tag: '@pictures' }, async ({ operator }) => {
    const { page } = operator
    const card = operator.routingCard()
    await operator.goTo(`${office}/ie1/termination`)
    await expect(card).toContainText('This Region: Ready.')
    await picture(page, 'trunk-ie1')

    await test.step('Termination is re-routed to IE1', async () => {
      await operator.reroute('termination', 'IE1')
      await expect(operator.leg('termination')).toContainText('Propagating')
      await expect(card).toContainText(/Now: Propagating\. Calls from your PBX may be handled in US1 or IE1 until/)
      await expect(operator.callPath()).toContainText(
        'Ireland (IE1) processes and stores them, then sends them to the PSTN.',
      )
      await expect(operator.callPath()).toContainText('US1: may still take calls, not settled yet.')
    })

    await test.step("US1's page says the same", async () => {
      await operator.regionLink('US1').click()
      await expect(operator.leg('termination')).toContainText(
        'US1 may still take calls: calls to this URI are now processed in IE1',
      )
      await expect(operator.rerouteButton('termination', 'US1')).toBeVisible()
      await operator.regionLink('IE1').click()
    })

    await test.step('The number is still in US1', async () => {
      await operator.tab('Origination').click()
      await expect(operator.leg('origination')).toContainText('calls to this number are processed in US1')
      await expect(operator.callPath()).toContainText(
        "The number's route is us1. United States (US1) processes and stores them, then sends them from the Ashburn edge",
      )
    })

    await test.step('After it settles, the legs are in two Regions', async () => {
      await operator.skipToSettled()
      await expect(card).toContainText(
        'Now: Split. Calls from your PBX are processed in IE1, calls to your numbers in US1.',
      )
      await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.')
    })

    await test.step('The number is re-routed too', async () => {
      await operator.reroute('origination', 'IE1')
      await expect(operator.leg('origination')).toContainText('Propagating')
      await expect(card).toContainText(/Now: Propagating\. Calls to 1 number may be handled in US1 or IE1 until/)
      await expect(operator.callPath()).toContainText(
        "The number's route is ie1. Ireland (IE1) processes and stores them, then sends them from the Dublin edge",
      )
      await operator.regionLink('US1').click()
      await expect(operator.leg('origination')).toContainText(
        'US1 may still take calls: calls to this number are now processed in IE1',
      )
      await operator.skipToSettled()
      await expect(card).toContainText('Now: Aligned in IE1.')
      await expect(operator.leg('termination')).toContainText('Inactive in US1: calls to this URI are processed in IE1')
    })

    await test.step('The list of trunks shows the same', async () => {
      await operator
        .navigation()
        .getByRole('link', { name: /^Trunks/ })
        .click()
      await expect(operator.lane('East Mountain Office', 'IE1')).toHaveAccessibleName(/From PBX: active To numbers: 1$/)
      await expect(operator.lane('East Mountain Office', 'US1')).toHaveAccessibleName(/Standby/)
      await expect(operator.findings('East Mountain Office')).toContainText('Aligned in IE1')
      await operator
        .row('East Mountain Office')
        .getByRole('link', { name: 'East Mountain Office', exact: true })
        .click()
      await expect(page).toHaveURL(/\/ie1\/termination$/)
    })

    await test.step('Both return to US1', async () => {
      await operator.regionLink('US1').click()
      await operator.reroute('termination', 'US1')
      await operator.reroute('origination', 'US1')
      await expect(card).toContainText('Now: Propagating.')
      await operator.skipToSettled()
      await expect(card).toContainText('Now: Aligned in US1.')
      await expect(operator.leg('termination')).toContainText('Active')
      await expect(operator.leg('origination')).toContainText('Active')
      expect(operator.writes).toEqual([
        'POST /twilio/ie1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
        'POST /twilio/ie1/routes/v2/PhoneNumbers/+14025551212',
        'POST /twilio/us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
        'POST /twilio/us1/routes/v2/PhoneNumbers/+14025551212',
      ])
    })
  })
})

import { Calls } from '../../e2e/calls.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const domainName = 'east-mountain-office.pstn.twilio.com'

test('a test call shows that calls still go to US1, and another that the re-route fixed it', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/origination`)
  await calls.open('origination')
  await expect(page).toHaveURL(/call=origination/)
  await calls.place().click()

  const before = 'Processed and stored in US1, because +1 402 555 1212 is routed to US1.'
  await expect(calls.panel()).toContainText(before)
  // Neither the sentence nor its reason is repeated.
  await expect(calls.panel().getByText('is routed to US1')).toHaveCount(1)
  await expect(calls.panel()).toContainText('IE1 was not involved.')
  await expect(operator.announcement(before)).toBeAttached()
  await expect(calls.steps().first()).toContainText('US1, decided the Region')
  await expect(operator.callPath()).toContainText(`Simulated call.`)
  await expect(calls.records('US1')).toHaveCount(1)

  await operator.reroute('origination', 'IE1')
  await operator.skipToSettled()
  await expect(operator.leg('origination')).not.toContainText('Propagating')
  await calls.place().click()

  await expect(calls.panel()).toContainText('Processed and stored in IE1, because +1 402 555 1212 is routed to IE1.')
  await expect(calls.panel()).toContainText('Sent from Dublin to sip:')
  await expect(calls.records('IE1')).toHaveCount(1)
  await expect(calls.records('US1')).toHaveCount(1)
  await expect(calls.panel().getByRole('region', { name: 'Test calls so far' })).toContainText('1 in US1, 1 in IE1')
})

test('an edge is only the way in, even in a pasted URI', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  // Until the lists have loaded, the form asks for an address.
  await expect(calls.panel()).toContainText('SBC A')
  await calls.panel().getByLabel('Through').selectOption({ label: 'Sydney, Asia Pacific Sydney' })
  await calls.place().click()
  await expect(calls.steps().first()).toContainText('Entered at the Sydney edge')
  await expect(calls.panel()).toContainText(`Processed and stored in US1, because ${domainName} is routed to US1.`)

  await calls.panel().getByLabel('Through').selectOption('Another URI…')
  await calls.place().click()
  await expect(calls.panel().getByLabel('URI', { exact: true })).toBeFocused()
  await calls
    .panel()
    .getByLabel('URI', { exact: true })
    .fill(`sip:+12025550123@east-mountain-office.pstn.ie1.twilio.com`)
  await calls.place().click()
  await expect(calls.steps().first()).toContainText('Entered at the Dublin edge')
  await expect(calls.panel()).toContainText(`Processed and stored in US1`)
})

test('a number without a configuration in its Region is not connected, and leaves no record anywhere', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/numbers`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  await operator.routeElsewhere('PhoneNumbers/+14025551212', 'AU1')
  await operator.skipToSettled()
  await operator.goTo(`${office}/us1/numbers?call=origination`)
  await calls.place().click()

  await expect(calls.panel()).toContainText('No record anywhere: the line is dead.')
  await expect(calls.panel()).toContainText('because +1 402 555 1212 is routed to AU1')
  await expect(operator.announcement('the line is dead')).toBeAttached()
  for (const region of ['US1', 'IE1', 'AU1'] as const) await expect(calls.records(region)).toHaveCount(0)
  await calls.panel().getByRole('link', { name: 'Associate the number in AU1' }).click()
  await expect(page).toHaveURL(/au1\/numbers/)
})

test('five calls while a re-route propagates are processed in two Regions, the same for the same seed', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await calls.open('termination')
  const five = calls.panel().getByRole('button', { name: 'Place five test calls' })
  await calls.panel().getByLabel('Seed').fill('demo')
  const soFar = calls.panel().getByRole('region', { name: 'Test calls so far' })
  const landed = soFar.getByRole('listitem').getByText(/^Processed and stored in/)

  await five.click()
  await expect(landed).toHaveCount(5)
  const first = landed.allTextContents()
  expect(new Set(first).size, 'some in each Region').toBe(2)
  await five.click()
  await expect(landed).toHaveCount(10)
  expect(landed.allTextContents().slice(0, 5)).toEqual(first)
  await expect(soFar).toContainText(/\d in US1, \d in IE1/)
  await expect(calls.panel()).toContainText('is propagating, and this call went to')
})

test('a test call without a response says so, and can be repeated', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  const calls = new Calls(page)
  let isBroken = true
  operator.network.letDecide(({ path }) => {
    const isLost = isBroken && path === '/demo/test-calls'
    if (isLost) isBroken = false
    return isLost ? 'lost' : 'passes'
  })
  await operator.goTo(`${office}/us1/termination?call=termination`)
  // Until the lists have loaded, the form asks for an address.
  await expect(calls.panel()).toContainText('SBC A')
  await calls.place().click()
  await expect(calls.panel().getByRole('alert')).toContainText('The test call failed')
  await expect(calls.panel().getByRole('alert')).toContainText('The demo did not answer')
  await calls.panel().getByRole('button', { name: 'Retry' }).click()
  await expect(calls.panel()).toContainText('Processed and stored in US1')
  await expect(calls.panel().getByRole('alert')).toHaveCount(0)
})

test('the panel opens, works and closes with the keyboard alone', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  const button = page.getByRole('button', { name: 'Test call, termination' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(calls.panel().getByText('Test call from your PBX')).toBeFocused()
  await calls.panel().getByLabel('Caller').press('Tab')
  await page.keyboard.press('Enter')
  await calls.place().press('Enter')
  await expect(calls.panel()).toContainText('See its record')
  await calls.panel().getByRole('button', { name: 'Close the test call' }).press('Enter')
  await expect(calls.panel()).toBeHidden()
  await expect(button).toBeFocused()
})

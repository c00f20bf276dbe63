import { Calls } from '../../e2e/calls.ts'
import { expect, test } from '../language.ts'
import type { Locator } from '../locator.ts'

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

  await expect(calls.panel()).toContainText('No call record and no alert: the line is dead.')
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

/** Calls through a typed URI, from the page of East Mountain Office. */
const callThrough = async (calls: Calls<Locator>, uri: string) => {
  await calls.panel().getByLabel('Through').selectOption('Another URI…')
  await calls.panel().getByLabel('URI', { exact: true }).fill(uri)
  await calls.place().click()
}

test('a call through another trunk’s URI is judged by that trunk: its list, its link, the address that called', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(calls.panel()).toContainText('SBC A')
  await callThrough(calls, 'galway-claims.pstn.twilio.com')
  await expect(calls.panel()).toContainText(
    'No list attached to the IE1 instance of Galway Claims Line (Claims SBC) has the address of SBC A.',
  )
  await expect(calls.panel()).toContainText('The call reached the trunk Galway Claims Line, not East Mountain Office.')
  await expect(calls.panel()).toContainText('US1 was not involved.')
  await expect(operator.callPath()).toContainText('galway-claims.pstn.twilio.com')
  await expect(operator.callPath()).toContainText('203.0.113.7')
  await expect(operator.callPath()).not.toContainText('192.0.2.100')

  await calls.panel().getByRole('link', { name: 'Add the address in IE1' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an address' })
  await expect(dialog).toContainText('Claims SBC')
  await expect(dialog.getByLabel('IPv4 address or prefix')).toHaveValue('203.0.113.7')
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
})

test('the diagram shows the address that called, not the first of the list', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(calls.panel()).toContainText('SBC A')
  await calls.type('198.51.100.9', '')
  await calls.place().click()
  await expect(calls.panel()).toContainText('has 198.51.100.9.')
  await expect(operator.callPath()).toContainText('198.51.100.9')
  await expect(operator.callPath()).not.toContainText('203.0.113.7')
})

test('a call that reaches no trunk says what its host is', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(calls.panel()).toContainText('SBC A')
  const said = [
    ['nobody.pstn.twilio.com', 'no trunk of this account has the name nobody.pstn.twilio.com.'],
    ['54.171.127.193', '54.171.127.193 is an address of the Dublin edge, and an address names no trunk.'],
    ['office.sip.twilio.com', 'office.sip.twilio.com is a SIP Domain'],
    ['pstn.ashburn.twilio.com', 'pstn.ashburn.twilio.com has no trunk name before pstn.'],
  ] as const
  for (const [uri, sentence] of said) {
    await callThrough(calls, uri)
    await expect(calls.panel()).toContainText(sentence)
    await expect(calls.panel()).not.toContainText('was never set')
    await expect(calls.panel().getByRole('link', { name: /^Open/ })).toHaveCount(0)
  }
})

test('the number dialled must be E.164, and is the To of the record', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(calls.panel()).toContainText('SBC A')
  await callThrough(calls, 'sip:4025550100@east-mountain-office.pstn.twilio.com')
  await expect(calls.panel()).toContainText('Refused with 400: the PBX dialled 4025550100, which is not E.164.')
  await callThrough(calls, 'sip:+14025550100@east-mountain-office.pstn.twilio.com')
  await expect(calls.panel()).toContainText('Processed and stored in US1')
  await expect(calls.records('US1')).toContainText('+1 402 555 0100')
})

test('a call without a user does not answer the challenge', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/termination?call=termination`)
  await expect(calls.panel()).toContainText('SBC A')
  await calls.type('203.0.113.7', '')
  await calls.place().click()
  await expect(calls.panel()).toContainText('The 407 challenge was not answered: the PBX sent no user name.')
})

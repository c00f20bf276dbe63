import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const retry = (operator: Console) => operator.page.getByRole('alert').getByRole('button', { name: 'Retry' }).first()

test.beforeEach(({ watch }) => watch.expectApiFailures())

test('IE1’s trunks do not load: US1’s page keeps working, says so, and recovers with Retry', async ({ operator }) => {
  await operator.goTo(`${office}/us1/termination`, { fault: 'ie1.trunking.503.always' })
  const card = operator.routingCard()

  await expect(operator.leg('termination')).toContainText(/US1 United States.*Active/s)
  await expect(operator.leg('origination')).toContainText(/US1 United States.*Active/s)
  await expect(operator.leg('termination')).toContainText(/IE1 \(not checked\)/)
  await expect(operator.page.getByRole('region', { name: 'IP access control lists' })).toContainText('203.0.113.8/32')

  const alert = operator.page.getByRole('alert')
  await expect(alert).toContainText(/Loading trunks failed in\s*IE1/)
  await expect(alert).toContainText('Service unavailable')
  await expect(alert).toContainText('20503')
  await expect(card).toContainText('Now: Not checked. IE1 could not be loaded.')
  await expect(card).toContainText('This Region: Not checked. Nothing is missing in US1 itself')
  await expect(operator.regionLink('IE1')).toContainText('Not loaded')

  await operator.clearFaults()
  await retry(operator).click()
  await expect(card).toContainText('Now: Aligned in US1.')
  await expect(operator.leg('termination')).toContainText(/IE1 \(ready\)/)
  await expect(operator.page.getByRole('alert')).toHaveCount(0)
})

test('IE1’s own page says that IE1 has not loaded, not that it has nothing', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'ie1.trunking.503.always' })
  await expect(operator.page.getByRole('region', { name: 'Instance in IE1' })).toContainText(
    'Not loaded: whether Ireland (IE1) has an instance of this trunk',
  )
  await expect(operator.leg('termination')).toContainText('Inactive in IE1: calls to this URI are processed in US1')
  await expect(operator.leg('termination')).toContainText('The console has not checked whether IE1 is ready.')
  await expect(operator.routingCard()).toContainText(/This Region: Not checked\./)

  await operator.tab('Numbers').click()
  await expect(operator.page.getByRole('region', { name: 'Numbers' })).toContainText(
    'Not loaded: the numbers associated with this trunk in IE1',
  )
  await expect(operator.page.getByRole('main')).not.toContainText('IE1 has no instance')

  await operator.clearFaults()
  await retry(operator).click()
  await expect(operator.page.getByRole('row', { name: /\+1 402 555 1212/ })).toContainText('Associated with this trunk')
  await expect(operator.routingCard()).toContainText('This Region: Ready.')
})

test('IE1’s lists and numbers do not load: nothing is counted as none', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'ie1.api.503.always' })
  await expect(operator.page.getByRole('alert').first()).toContainText(/failed in\s*IE1/)
  await expect(operator.leg('termination')).toContainText('The console has not checked whether IE1 is ready.')
  await expect(operator.routingCard()).toContainText(/Now: Not checked\./)
  await expect(operator.routingCard()).toContainText(/This Region: Not checked\./)
  await expect(operator.page.getByRole('region', { name: 'Credential lists' })).not.toContainText(
    /None attached|No list of either kind/,
  )
  await expect(operator.tab('Numbers')).not.toContainText('0')
  await expect(operator.regionLink('IE1')).not.toContainText('To numbers: –')

  await operator.tab('Numbers').click()
  await expect(operator.page.getByRole('region', { name: 'Numbers' })).toContainText(
    'Not loaded: the numbers associated with this trunk in IE1',
  )
  await operator.regionLink('US1').click()
  await expect(operator.page.getByRole('row', { name: /\+1 402 555 1212/ })).toContainText('Associated with this trunk')
})

test('I review a re-route to a Region that does not load: the review says what is not checked, and checking again fixes it', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'ie1.api.503.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  const preflight = operator.review().getByRole('region', { name: 'Preflight' })
  await expect(preflight).toContainText('Blocker: IE1 could not be loaded')
  await expect(preflight).toContainText(/not checked/i)
  await expect(preflight).toContainText(/access lists and credential lists/)
  await expect(operator.review()).toContainText('Give a reason to continue')
  await operator.confirm('IE1').click()
  await expect(operator.review().getByRole('textbox', { name: /Why do you re-route/ })).toBeFocused()
  expect(operator.writes).toEqual([])

  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await operator.clearFaults()
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(preflight).not.toContainText(/not checked|could not be loaded/i)
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
})

test('IE1 fails completely while calls go there: I can still return to US1', async ({ operator }) => {
  await operator.goTo(`${office}/us1/termination`, { scenario: 'split-legs', fault: 'ie1.any.503.always' })
  await expect(operator.leg('termination')).toContainText('Inactive in US1: calls to this URI are processed in IE1')
  await operator.rerouteButton('termination', 'US1').click()
  const review = operator.review()
  await expect(review).toContainText(/now in IE1 could not be loaded/)
  await expect(review).not.toContainText('Blocker:')
  await operator.confirm('US1').click()
  await expect(review).toBeHidden()
  await expect(operator.leg('termination')).toContainText(/US1 United States.*Propagating/s)
  expect(operator.writes).toEqual(['POST /twilio/us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com'])
})

test('In the list of trunks, one Region that does not answer leaves the others usable', async ({ operator }) => {
  const name = 'East Mountain Office'
  await operator.goTo('/trunks', { fault: 'ie1.trunking.503.always' })
  await expect(operator.lane(name, 'US1')).toHaveAccessibleName(/From PBX: active To numbers: 1$/)
  await expect(operator.lane(name, 'IE1')).toHaveAccessibleName(/Not loaded$/)
  await expect(operator.page.getByRole('columnheader', { name: /IE1/ })).toContainText('no answer')
  await expect(operator.findings(name)).toContainText('IE1 did not answer')

  await operator.clearFaults()
  await retry(operator).click()
  await expect(operator.lane(name, 'IE1')).toHaveAccessibleName(/Standby/)
  await expect(operator.findings(name)).toContainText('Aligned in US1')
  await expect(operator.page.getByRole('alert')).toHaveCount(0)
})

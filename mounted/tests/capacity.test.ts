import { Calls } from '../../e2e/calls.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('the CPS is unknown until somebody notes it, and a lower one makes a Region not ready', async ({
  operator,
  page,
}) => {
  const card = page.getByRole('region', { name: 'Capacity', exact: true })
  await operator.goTo(`${office}/ie1/termination`)
  await expect(card).toContainText('CPS in IE1 unknown: Twilio’s API does not show it.')
  await expect(operator.routingCard()).toContainText('Ready.')
  await expect(operator.routingCard()).toContainText('CPS in IE1 unknown')

  await card.getByRole('button', { name: 'Note the CPS…' }).click()
  await expect(card.getByLabel('CPS in IE1', { exact: true }).last()).toBeFocused()
  await card.getByRole('button', { name: 'Save the note' }).click()
  await expect(card).toContainText('Enter a whole number from 1 to 10,000.')
  await card.getByRole('textbox').fill('1')
  await card.getByRole('button', { name: 'Save the note' }).click()
  await expect(card).toContainText(/CPS in IE1: 1, noted by .+ on \d+ \w+\./)
  await expect(card.getByRole('button', { name: 'Change the note…' })).toBeFocused()
  await expect(operator.routingCard()).toContainText('CPS in IE1: 1, noted by')

  await operator.goTo(`${office}/us1/termination`)
  await card.getByRole('button', { name: 'Note the CPS…' }).click()
  await card.getByRole('textbox').fill('5')
  await card.getByRole('button', { name: 'Save the note' }).click()
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.routingCard()).toContainText('IE1 takes 1 call per second, US1 5, by the notes')
  await expect(operator.routingCard()).not.toContainText('Ready.')
})

test('calls above the CPS are refused with 503, 32001', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo('/trunks/galway-claims/us1/termination')
  await operator.reroute('termination', 'US1')
  await calls.open('termination')
  await expect(calls.panel()).toContainText('Claims SBC')
  // One after another at once: of those that reach US1, whose CPS is 1, only the first gets through.
  await calls.panel().getByRole('button', { name: 'Place five test calls' }).click()
  const soFar = calls.panel().getByRole('region', { name: 'Test calls so far' })
  await expect(soFar.getByRole('listitem')).toHaveCount(5)
  await expect(soFar).toContainText('Refused in US1 with 503, 32001')
  await soFar.getByRole('button').filter({ hasText: 'Refused in US1' }).first().click()
  await expect(calls.panel()).toContainText('more calls per second than the trunk takes')
  await expect(calls.panel().getByRole('link', { name: 'Open Capacity in US1' })).toBeVisible()
})

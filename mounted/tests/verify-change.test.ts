import { Calls } from '../../e2e/calls.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const evidence = ({ page }: Console) => page.getByRole('region', { name: 'Verification' })

test('Someone else routes a number to a Region where nothing answers it: the evidence says that it is not connected', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/origination`)
  await operator.reroute('origination', 'IE1')
  await operator
    .leg('origination')
    .getByRole('link', { name: /^Re-routed by/ })
    .click()
  await operator.routeElsewhere('PhoneNumbers/+14025551212', 'AU1')
  await operator.skipToSettled()
  await evidence(operator).getByRole('button', { name: 'Verify with test calls' }).click()
  await expect(evidence(operator).getByRole('listitem')).toContainText('Not as expected')
  await expect(evidence(operator).getByRole('listitem')).toContainText('no call record')
})

test('A test call from the trunk’s page after a re-route is kept as its verification', async ({ operator }) => {
  const calls = new Calls(operator.page)
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.skipToSettled()
  await calls.open('termination')
  await calls.place().click()
  await expect(calls.records('IE1')).toHaveCount(1)
  await operator
    .leg('termination')
    .getByRole('link', { name: /^Re-routed by/ })
    .press('Enter')
  await expect(evidence(operator).getByRole('listitem')).toHaveCount(1)
  await expect(evidence(operator).getByRole('listitem')).toContainText(
    /As expected\s*The call from .* was processed and stored in IE1/,
  )
})

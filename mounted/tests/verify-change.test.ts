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

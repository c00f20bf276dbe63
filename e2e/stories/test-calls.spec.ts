import { Calls } from '../calls.ts'
import { expectCodesLinked } from '../codes.ts'
import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const domainName = 'east-mountain-office.pstn.twilio.com'

test('a refused call shows the gap in IE1; after the fix on the access page, the call is accepted', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/termination`, { scenario: 'access-gap' })
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  await operator.routeElsewhere(`Trunks/${domainName}`, 'IE1')
  await operator.skipToSettled()
  await operator.goTo(`${office}/ie1/termination?call=termination`)
  await calls.panel().getByLabel('Caller').selectOption({ label: 'SBC B, 203.0.113.8, user sbc-admin' })
  await calls.place().click()

  await expect(calls.panel()).toContainText('Refused in IE1 with 403, 32201')
  await expect(calls.panel()).toContainText('the IE1 instance (Office SBC) has the address of SBC B.')
  await expect(calls.panel()).toContainText('A refused call leaves no call record in any Region.')
  await expect(calls.steps().last()).toContainText('rejected, call ended')
  await expect(operator.callPath()).toContainText('source address not in an access list')
  await expectCodesLinked(page, '32201')
  await calls.panel().getByRole('link', { name: 'Add the address in IE1' }).click()
  const address = page.getByRole('dialog')
  await expect(address.getByLabel('IPv4 address or prefix')).toHaveValue('203.0.113.8')
  await address.getByLabel('Name').fill('SBC B')
  await address.getByRole('button', { name: /^Add/ }).click()
  await expect(address).toBeHidden()

  await operator.goTo(`${office}/ie1/termination?call=termination`)
  await calls.type('203.0.113.8', 'sbc-admin')
  await calls.place().click()
  await expect(calls.panel()).toContainText('Refused in IE1 with 403, 32202')
  await calls.panel().getByRole('link', { name: 'Add the user in IE1' }).click()
  const user = page.getByRole('dialog')
  await expect(user.getByLabel('User name')).toHaveValue('sbc-admin')
  await user.getByLabel('Password', { exact: true }).fill('Correct-Horse-7')
  await user.getByRole('button', { name: /^Add/ }).click()
  await expect(user).toBeHidden()

  await operator.goTo(`${office}/ie1/termination?call=termination`)
  await calls.type('203.0.113.8', 'sbc-admin')
  await calls.place().click()
  await expect(calls.panel()).toContainText('Processed and stored in IE1')
  await expect(calls.records('IE1')).toHaveCount(1)
})

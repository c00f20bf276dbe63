import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const fixButton = (operator: Console, name: string) => operator.review().getByRole('button', { name, exact: true })

test('IE1 lacks an address and every user: I fix both in the review, and re-route', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { scenario: 'access-gap' })
  await operator.rerouteButton('termination', 'IE1').click()
  const review = operator.review()
  await expect(review).toContainText('Fix 1 blocker to continue')

  await test.step('I create the missing user: the form asks for its password and shows Twilio’s rule', async () => {
    await fixButton(operator, 'Create the user sbc-admin in IE1').click()
    const form = review.getByRole('form', { name: 'Create the user sbc-admin in IE1' })
    await expect(form).toContainText('Twilio never returns a password')
    await expect(form).toContainText('In the credential list in IE1: Office PBX users')
    const password = form.getByRole('textbox', { name: 'Password of sbc-admin' })
    await password.fill('short')
    await form.getByRole('button', { name: 'Create 1 user' }).click()
    await expect(password).toBeFocused()
    await expect(password).toHaveAccessibleDescription(/12 characters/)
    expect(operator.writes).toEqual([])

    await password.fill('Correct-horse-7')
    await form.getByRole('button', { name: 'Create 1 user' }).click()
    await expect(operator.announcement(/Fixed in IE1\. Checked again: /)).toBeAttached()
    await expect(review).not.toContainText('is attached but empty')
    await expect(review).not.toContainText('blocker')
  })

  await test.step("I copy the missing address: focus moves to the finding's place", async () => {
    const warning = review.getByRole('listitem').filter({ hasText: 'is allowed in US1, but not in IE1' })
    await fixButton(operator, 'Copy 203.0.113.8/32 to IE1').click()
    const form = review.getByRole('form', { name: 'Copy 203.0.113.8/32 to IE1' })
    await expect(form).toContainText('SBC B, on Office SBC in US1')
    await form.getByRole('button', { name: 'Copy 1 address' }).click()
    await expect(operator.announcement(/Fixed in IE1\. Checked again: /)).toBeAttached()
    await expect(warning).toHaveCount(0)
    await expect(review.locator(':focus')).toHaveRole('listitem')
  })

  await operator.confirm('IE1').click()
  await expect(review).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes.map((line) => line.replace(/[A-Z]{2}[0-9a-f]{32}/g, 'SID'))).toEqual([
    'POST /twilio/ie1/api/2010-04-01/Accounts/SID/SIP/CredentialLists/SID/Credentials.json',
    'POST /twilio/ie1/api/2010-04-01/Accounts/SID/SIP/IpAccessControlLists/SID/IpAddresses.json',
    'POST /twilio/ie1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
  ])
})

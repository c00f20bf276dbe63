import { sidOf } from '../../mocks/account/sids.ts'
import { accountPath, listElsewhere, writeElsewhere } from '../elsewhere.ts'
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

test('A fix that Twilio refuses shows the error at the finding, keeps what I typed, and works on retry', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/termination?reroute=termination`, {
    scenario: 'access-gap',
    fault: 'ie1.api.Credentials.write.500.once',
  })
  await fixButton(operator, 'Create the user sbc-admin in IE1').click()
  const form = operator.review().getByRole('form', { name: 'Create the user sbc-admin in IE1' })
  await form.getByRole('textbox', { name: 'Password of sbc-admin' }).fill('Correct-horse-7')
  await form.getByRole('button', { name: 'Create 1 user' }).click()
  const alert = form.getByRole('alert')
  await expect(alert).toContainText('Internal Server Error')
  await expect(alert).toContainText('20500, HTTP 500')
  await expect(form.getByRole('textbox', { name: 'Password of sbc-admin' })).toHaveValue('Correct-horse-7')
  await alert.getByRole('button', { name: 'Retry' }).click()
  await expect(operator.announcement(/Fixed in IE1\./)).toBeAttached()
})

test('I leave the review with an unsaved password: I am asked first', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination?reroute=termination`, { scenario: 'access-gap' })
  await fixButton(operator, 'Create the user sbc-admin in IE1').click()
  await operator.review().getByRole('textbox', { name: 'Password of sbc-admin' }).fill('Correct-horse-7')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  const question = operator.page.getByRole('dialog', { name: /Discard|Leave/ })
  await expect(question).toBeVisible()
})

test('No origination URI is enabled in IE1: I enable the existing one', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/origination`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  const urls = `ie1/trunking/v1/Trunks/${sidOf.trunk('ie1/east-mountain-office')}/OriginationUrls`
  for (const { sid } of await listElsewhere(operator, urls, 'origination_urls'))
    await writeElsewhere(operator, `${urls}/${String(sid)}`, { Enabled: 'false' })
  await operator.rerouteButton('origination', 'IE1').click()
  await expect(operator.review()).toContainText('No origination URI is enabled in IE1')
  await expect(operator.review()).toContainText('error 32010')
  await fixButton(operator, 'Enable an origination URI in IE1').click()
  const form = operator.review().getByRole('form', { name: 'Enable an origination URI in IE1' })
  await expect(form).toContainText('sip:203.0.113.7;edge=dublin')
  await form.getByRole('button', { name: 'Enable' }).click()
  await expect(operator.review()).not.toContainText('No origination URI is enabled in IE1')
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
})

test('In IE1 the number is on another trunk: before I associate it, I am told which trunk it leaves', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/numbers`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  const number = accountPath('ie1', `/IncomingPhoneNumbers/${sidOf.phoneNumber('+14025551212')}.json`)
  await writeElsewhere(operator, number, { TrunkSid: sidOf.trunk('ie1/galway-claims') })
  await operator.rerouteButton('origination', 'IE1').click()
  const finding = operator
    .review()
    .getByRole('listitem')
    .filter({ hasText: "is the number's trunk in IE1, not this one" })
  await expect(finding).toContainText('Galway Claims Line')
  await fixButton(operator, 'Associate the number in IE1').click()
  const fix = operator.review().getByRole('group', { name: 'Associate the number in IE1' })
  await expect(fix).toContainText('+1 402 555 1212 leaves Galway Claims Line.')
  expect(operator.writes).toHaveLength(1)
  await fix.getByRole('button', { name: 'Associate 1 number' }).click()
  await expect(operator.announcement(/Fixed in IE1\./)).toBeAttached()
  await expect(finding).toHaveCount(0)
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
})

test('A finding that is fixed elsewhere links to its card', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination?reroute=termination`, { scenario: 'access-gap' })
  const blocker = operator.review().getByRole('listitem').filter({ hasText: 'is attached but empty in IE1' })
  await blocker.getByRole('link', { name: 'Termination in IE1' }).click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.page).toHaveURL(/\/ie1\/termination#credential-lists$/)
  await expect(operator.page.getByRole('region', { name: 'Credential lists' })).toBeFocused()

  await operator.goTo(`${office}/au1/origination?reroute=%2B14025551212`)
  await operator.review().getByRole('link', { name: 'General in AU1' }).click()
  await expect(operator.page.getByRole('region', { name: 'Instance in AU1' })).toBeFocused()
})

test('AU1 has no instance: the review links to copying the active instance', async ({ operator }) => {
  await operator.goTo(`${office}/au1/termination?reroute=termination`)
  await operator.review().getByRole('link', { name: 'Copy the instance from US1…' }).click()
  await expect(operator.page).toHaveURL(/\/au1\/general\?copy=us1$/)
  await expect(operator.review()).toBeHidden()
  await expect(operator.page.getByRole('heading', { name: /[Cc]opy/ }).first()).toBeVisible()
})

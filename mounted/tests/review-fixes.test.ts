import { accountPath, listElsewhere, writeElsewhere } from '../../e2e/elsewhere.ts'
import { sidOf } from '../../mocks/account/sids.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const fixButton = (operator: Console, name: string) => operator.review().getByRole('button', { name, exact: true })

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

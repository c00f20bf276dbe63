import { expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

test('IE1 lacks every user: the re-route is blocked: the button leads to what is missing, and nothing is sent', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`, { scenario: 'access-gap' })
  await expect(operator.routingCard()).toContainText('This Region: Not ready (1).')
  await operator.rerouteButton('termination', 'IE1').click()

  const review = operator.review()
  const blocker = review.getByRole('listitem').filter({ hasText: 'Office PBX users is attached but empty in IE1' })
  await expect(blocker).toBeFocused()
  await expect(blocker).toContainText('Blocker:')
  await expect(blocker).toContainText('every call would get 403, error 32202')
  await expect(blocker.getByRole('link', { name: 'Termination in IE1' })).toBeVisible()
  await expect(review).toContainText('Fix 1 blocker to continue')

  const confirm = operator.confirm('IE1')
  await confirm.focus()
  await expect(confirm).toBeFocused()
  await operator.page.keyboard.press('Enter')
  await expect(blocker).toBeFocused()
  await expect(review).toBeVisible()
  expect(operator.writes).toEqual([])
})

test('IE1 lacks an address: the review names the address that would be refused, and the error that its calls would get', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`, { scenario: 'access-gap' })
  await operator.rerouteButton('termination', 'IE1').click()
  const warning = operator.review().getByRole('listitem').filter({ hasText: '203.0.113.8/32' })
  await expect(warning).toContainText(/in IE1/)
  await expect(warning).toContainText(/calls from this address would get 403, error 32201/i)
  await expect(operator.review().getByRole('listitem').filter({ hasText: '203.0.113.7/32' })).toHaveCount(0)
})

test('I leave the review with Cancel, Escape, the close button or Back, and return to the same place each time', async ({
  operator,
}) => {
  const { page } = operator
  const review = operator.review()
  const leave = {
    Cancel: () => review.getByRole('button', { name: 'Cancel' }).click(),
    Escape: () => page.keyboard.press('Escape'),
    'the cross': () => review.getByRole('button', { name: 'Close' }).click(),
    Back: () => page.goBack(),
  }
  await operator.goTo(`${office}/ie1/termination`)
  for (const [way, leaveBy] of Object.entries(leave)) {
    await operator.rerouteButton('termination', 'IE1').click()
    await expect(page).toHaveURL(/\?reroute=termination$/)
    await expect(review).toBeVisible()
    await leaveBy()
    await expect(review, way).toBeHidden()
    await expect(page).toHaveURL(/\/ie1\/termination$/)
    await expect(operator.rerouteButton('termination', 'IE1'), way).toBeFocused()
  }
  expect(operator.writes).toEqual([])
})

test('I open a link to a review, read it and close it', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination?reroute=termination`)
  const review = operator.review()
  await expect(review).toHaveAccessibleName('Process these calls in IE1?')
  await expect(review).toContainText('1 Termination URI · 0 numbers')
  await expect(review).toContainText(/calls to numbers stay in US1/i)
  await review.getByRole('button', { name: 'Cancel' }).click()
  await expect(review).toBeHidden()
  await expect(operator.page).toHaveURL(/\/ie1\/termination$/)
  await expect(operator.rerouteButton('termination', 'IE1')).toBeFocused()
})

test('On IE1’s page I open the return to US1, leave it, and am on IE1’s page again', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  const back = operator.leg('termination').getByRole('button', { name: 'Return to US1' })
  await back.click()
  await expect(operator.review()).toHaveAccessibleName('Return to US1')
  await operator.page.keyboard.press('Escape')
  await expect(operator.review()).toBeHidden()
  await expect(operator.page).toHaveURL(/\/ie1\/termination$/)
  await expect(back).toBeFocused()
})

test('The URL asks for an impossible re-route: the page says what is wrong and still works', async ({ operator }) => {
  const dialog = operator.page.getByRole('dialog', { name: 'There is no such re-route' })
  for (const [text, sentence] of [
    ['nonsense', '"nonsense" in the address is neither "termination" nor a number such as +14025551212.'],
    ['+14025559999', '+14025559999 is not associated with East Mountain Office in any Region.'],
  ] as const) {
    await operator.goTo(`${office}/ie1/termination?reroute=${encodeURIComponent(text)}`)
    await expect(dialog).toContainText(sentence)
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(dialog).toBeHidden()
    await expect(operator.page).toHaveURL(/\/ie1\/termination$/)
    await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  }
})

test('The URL asks for a re-route to the active Region: the page says so, and nothing is sent', async ({
  operator,
}) => {
  await operator.goTo(`${office}/us1/termination?reroute=termination`)
  const review = operator.review()
  await expect(review).toContainText('These calls are processed here already')
  await expect(review).toContainText('Already active in US1')
  const confirm = operator.confirm('US1')
  await confirm.focus()
  await expect(confirm).toHaveAccessibleDescription('Already active in US1')
  await operator.page.keyboard.press('Enter')
  await expect(review).toBeVisible()
  expect(operator.writes).toEqual([])
})

test('AU1 has no instance: no call can be re-routed there', async ({ operator }) => {
  const review = operator.review()
  await operator.goTo(`${office}/au1/termination`)
  await expect(operator.leg('termination')).toContainText('AU1 has no instance of this trunk.')
  for (const leg of ['termination', 'origination'] as const) {
    await operator.rerouteButton(leg, 'AU1').click()
    await expect(review.getByRole('listitem').filter({ hasText: 'No instance of this trunk in AU1' })).toContainText(
      'Blocker:',
    )
    const first = review.getByRole('listitem').filter({ hasText: 'Blocker:' }).first()
    await expect(first).toBeFocused()
    await operator.confirm('AU1').click()
    await expect(first).toBeFocused()
    await review.getByRole('button', { name: 'Cancel' }).click()
    await expect(operator.rerouteButton(leg, 'AU1')).toBeFocused()
  }
  expect(operator.writes).toEqual([])
})

test('A webhook answers the number in US1: I must give a reason and type the Region', async ({ operator }) => {
  const { page } = operator
  const reroute = (region: string) => page.getByRole('button', { name: `Re-route +1 920 555 0140 to ${region}` })
  await operator.goTo('/trunks/lakeside-clinic/ie1/numbers')
  await reroute('IE1').click()
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await operator.skipToSettled()
  await operator.goTo('/trunks/lakeside-clinic/us1/numbers?reroute=%2B19205550140')

  const review = operator.review()
  await expect(review).toContainText('In US1 a webhook answers the number, not a trunk')
  await expect(review).toContainText('https://voicemail.lakeside-clinic.example/answer')
  await expect(review).toContainText('Give a reason to continue')
  const reason = review.getByRole('textbox', { name: /Why do you re-route anyway\?/ })
  const region = review.getByRole('textbox', { name: 'Type US1 to confirm' })

  await operator.confirm('US1').click()
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription('Give a reason to re-route anyway.')
  await expect(region).toHaveAccessibleDescription('Type US1.')
  await reason.fill('Voicemail takes the night shift')
  await region.fill('IE1')
  await operator.confirm('US1').click()
  await expect(region).toBeFocused()
  await expect(review).toBeVisible()
  expect(operator.writes).toHaveLength(1)

  await region.fill('us1')
  await operator.confirm('US1').click()
  await expect(review).toBeHidden()
  expect(operator.writes).toEqual([
    'POST /twilio/ie1/routes/v2/PhoneNumbers/+19205550140',
    'POST /twilio/us1/routes/v2/PhoneNumbers/+19205550140',
  ])
})

test('The call path shows the new route only while I review it', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.callPath()).toContainText('IE1: standby, takes none of these calls.')
  await expect(operator.callPath()).not.toContainText('After Re-route')

  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.callPath()).toContainText(
    'After Re-route to IE1: Ireland (IE1) would process and store these calls.',
  )
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.callPath()).not.toContainText('After Re-route')

  await operator.rerouteButton('origination', 'IE1').click()
  await expect(operator.callPath()).toContainText(
    'After Re-route to IE1: Ireland (IE1) would process and store these calls, and they would leave from the Dublin edge.',
  )
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.callPath()).not.toContainText('After Re-route')
})

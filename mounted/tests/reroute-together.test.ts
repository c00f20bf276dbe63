import { expect, test } from '../language.ts'
import type { Delivery } from '../network.ts'

const office = '/trunks/east-mountain-office'

test('I open a link to the review of both legs', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/general?reroute=termination,%2B14025551212`)
  await expect(operator.review()).toContainText(
    'Calls from your PBX to east-mountain-office.pstn.twilio.com, and calls to +1 402 555 1212',
  )
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  expect(operator.writes).toEqual([
    'POST /twilio/ie1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
    'POST /twilio/ie1/routes/v2/PhoneNumbers/+14025551212',
  ])
  await operator.skipToSettled()
  await expect(operator.routingCard()).toContainText('Now: Aligned in IE1.')
})

test('While both routes are written, no button offers to retry', async ({ operator }) => {
  const answers = Promise.withResolvers<void>()
  operator.network.letDecide(async ({ method, way, path }): Promise<Delivery> => {
    if (method !== 'GET' && way === 'back' && path.includes('PhoneNumbers')) await answers.promise
    return 'passes'
  })
  await operator.goTo(`${office}/ie1/general?reroute=termination,%2B14025551212`)
  await operator.confirm('IE1').click()
  await expect.poll(() => operator.writes.length).toBe(2)
  await expect(operator.confirm('IE1')).toHaveAttribute('aria-busy', 'true')
  await expect(operator.review().getByRole('button', { name: /Retry/ })).toHaveCount(0)
  answers.resolve()
  await expect(operator.review()).toBeHidden()
})

test('Someone re-routes one of the two while I read: nothing is written until I confirm again', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination?reroute=termination,%2B14025551212`)
  await expect(operator.confirm('IE1')).toBeEnabled()
  await expect(operator.review()).toContainText('passed')
  await operator.routeElsewhere('PhoneNumbers/+14025551212', 'AU1')
  operator.writes.length = 0
  await operator.confirm('IE1').click()
  await expect(operator.review()).toContainText('Changed since you reviewed it: nothing was written.')
  await expect(operator.review()).toContainText(/Now \d\d:\d\d:\d\d\s*active in US1 and active in AU1/)
  expect(operator.writes).toEqual([])
})

test('I re-route several numbers together: the console asks for a reason, and writes each one separately', async ({
  operator,
}) => {
  const { page } = operator
  await operator.goTo('/trunks/kilkenny-night-desk/us1/numbers')
  await expect(page.getByRole('table')).toBeVisible()
  const first = page.getByRole('button', { name: /^Re-route \+/ }).first()
  await first.click()
  const review = operator.review()
  const more = review.getByRole('checkbox', { name: /^Calls to/, checked: false })
  await more.first().check()
  await expect(review).toContainText('2 numbers')
  await expect(review).toContainText('Give a reason to continue')
  await operator.confirm('US1').click()
  const reason = review.getByRole('textbox', { name: /Why do you re-route these numbers\?/ })
  await expect(reason).toBeFocused()
  await expect(reason).toHaveAccessibleDescription('Give a reason for re-routing them.')
  await reason.fill('Night desk closes')
  await operator.confirm('US1').click()
  await expect(review).toBeHidden()
  expect(operator.writes).toHaveLength(2)
})

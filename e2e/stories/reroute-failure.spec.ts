import { expect, test } from '../language.ts'
import { throughNetwork } from '../network.ts'

const office = '/trunks/east-mountain-office'

const route = '/routes/v2/Trunks/east-mountain-office.pstn.twilio.com'
const postTo = (region: string) => `POST /twilio/${region}${route}`

test.beforeEach(({ watch }) => watch.expectApiFailures())

test('While the route is being written, the dialog stays open whatever I press', async ({ operator }) => {
  const { page } = operator
  const review = operator.review()
  const cancel = review.getByRole('button', { name: 'Cancel' })
  const reads = Promise.withResolvers<'passes'>()
  const writes = Promise.withResolvers<'passes'>()
  let isSlow = false
  await throughNetwork(page, ({ method }) => {
    if (!isSlow) return 'passes'
    return method === 'POST' ? writes.promise : reads.promise
  })
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.confirm('IE1')).toBeEnabled()

  isSlow = true
  await operator.confirm('IE1').click()
  await expect(review).toContainText('Checking again…')
  await cancel.focus()
  reads.resolve('passes')
  await expect(review).toContainText('Writing the route…')
  await expect(cancel).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(operator.announcement('The route is being written')).toBeAttached()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.mouse.click(5, 5)
  await review.getByRole('button', { name: 'Close' }).click({ force: true })
  await cancel.click({ force: true })
  await expect(review).toContainText('Writing the route…')
  await expect(page).toHaveURL(/\?reroute=termination$/)

  writes.resolve('passes')
  await expect(review).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes).toEqual([postTo('ie1')])
})

test('A failed re-route is shown wherever the route is shown, until I dismiss it', async ({ operator, watch }) => {
  watch.expectApiFailures()
  const { page } = operator
  await operator.goTo('/trunks/east-mountain-office/ie1/termination', { fault: 'any.routes.write.403.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await expect(operator.review().getByRole('alert')).toContainText('403')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  const tray = page.getByRole('button', { name: 'Re-route failed' })
  await expect(tray).toBeVisible()
  await expect(page).toHaveTitle(/^⚠ Re-route failed · East Mountain Office/)
  await expect(operator.callPath()).toContainText(
    'The last re-route, to IE1, failed. The previous route still applies.',
  )
  await tray.click()
  await expect(page.getByRole('group', { name: 'Re-routes under way' })).toContainText('US1 to IE1')
  await page.keyboard.press('Escape')

  await operator.leg('termination').getByRole('button', { name: 'Dismiss' }).click()
  await expect(tray).toBeHidden()
  await expect(page).toHaveTitle(/^East Mountain Office/)
  await expect(operator.callPath()).not.toContainText('failed')

  await page.goto('/numbers/+14025551212')
  await page.getByRole('button', { name: 'Re-route +1 402 555 1212 to IE1' }).click()
  await operator.confirm('IE1').click()
  await expect(operator.review().getByRole('alert')).toContainText('403')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('region', { name: 'Calls to this number' })).toContainText('Last re-route to IE1 failed')
  await page.goto('/numbers?q=4025551212')
  await expect(page.getByRole('row', { name: /402 555 1212/ })).toContainText('Last re-route to IE1 failed')
})

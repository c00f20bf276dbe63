import { armFault } from '../../e2e/elsewhere.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

const route = '/routes/v2/Trunks/east-mountain-office.pstn.twilio.com'
const postTo = (region: string) => `POST /twilio/${region}${route}`

const retry = (operator: Console) => operator.review().getByRole('button', { name: 'Retry' })

/** The open dialog says "not applied" in Twilio's words and ours, and the card behind it still says US1. */
async function expectUnchanged(operator: Console): Promise<void> {
  await expect(operator.leg('termination')).toContainText('URI active here since')
  await expect(operator.leg('termination')).toContainText('Inactive in IE1: calls to this URI are processed in US1')
  await expect(operator.leg('termination')).not.toContainText('Propagating')
}

test.beforeEach(({ watch }) => watch.expectApiFailures())

test('The write fails: the dialog stays open and says why, nothing changed, and Retry works', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.switchFaultOn({})
  await expect(operator.demoBar()).toContainText('the next write in any Region returns 503')
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()

  const alert = operator.review().getByRole('alert')
  await expect(alert).toContainText('Re-routing east-mountain-office.pstn.twilio.com failed in every Region')
  await expect(alert).toContainText('Service unavailable')
  await expect(alert).toContainText('20503, HTTP 503')
  await expect(alert).toContainText('No Region’s routes host can accept it now; nothing was changed.')
  await expectUnchanged(operator)

  await retry(operator).click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
})

test('While every Region refuses writes, I can retry or cancel, and nothing changes', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.write.503.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await expect(retry(operator)).toBeVisible()
  await retry(operator).click()
  await expect(retry(operator)).toBeVisible()
  await expect.poll(() => operator.writes.length).toBe(6)

  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.review()).toBeHidden()
  await expectUnchanged(operator)
  await operator.page.reload()
  await expectUnchanged(operator)

  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .click()
  await expect(operator.row('East Mountain Office')).toContainText('last re-route to IE1 failed')
})

test('One Region’s routes host is down: the re-route goes through another’s', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'ie1.routes.503.always' })
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes).toEqual([postTo('ie1'), postTo('us1')])
})

test('The connection drops: the console checks the route before it sends the same write through another Region', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'ie1.routes.write.drop.once' })
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.confirm('IE1')).toBeEnabled()
  const before = operator.network.sent.length
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')

  const asked = operator.network.sent.slice(before).filter((line) => line.endsWith(route))
  const fromFirstWrite = asked.slice(asked.indexOf(postTo('ie1')))
  expect(fromFirstWrite.slice(0, 3)).toEqual([postTo('ie1'), `GET /twilio/us1${route}`, postTo('us1')])
  expect(operator.writes).toHaveLength(2)
})

test('Every connection drops: the console checks the route, and I am told that the write was not applied', async ({
  operator,
}) => {
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.write.drop.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()

  const alert = operator.review().getByRole('alert')
  await expect(alert).toContainText('It was not applied: the answer was lost, and the route still says US1.')
  await expectUnchanged(operator)

  await armFault(operator, null)
  await retry(operator).click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
})

test('The response is lost but the write worked: the console checks the route, and shows the re-route as done', async ({
  operator,
}) => {
  operator.network.letDecide(({ method, way }) => (method === 'POST' && way === 'back' ? 'lost' : 'passes'))
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.leg('termination')).toContainText('May still take calls until')
  expect(operator.writes).toEqual([postTo('ie1')])
})

test('The response is lost and the route does not load: the console says so and sends nothing twice', async ({
  operator,
}) => {
  let down = false
  operator.network.letDecide(({ method, path, way }) => {
    if (method === 'POST' && way === 'back') down = true
    return down && path.includes('/routes/') ? 'lost' : 'passes'
  })
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()

  const review = operator.review()
  const alert = review.getByRole('alert')
  const readAgain = review.getByRole('button', { name: 'Load the route again' })
  await expect(alert).toContainText("We don't know if it was applied: no Region's host returned the route.")
  await readAgain.click()
  await expect(readAgain).toBeEnabled()
  await expect(alert).toContainText("We don't know if it was applied")
  expect(operator.writes).toEqual([postTo('ie1')])

  down = false
  await readAgain.click()
  await expect(review).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes).toEqual([postTo('ie1')])
})

test('A double click on Re-route sends one write', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click({ clickCount: 2 })
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes).toEqual([postTo('ie1')])
})

test('I cancel during the final check: nothing is written', async ({ operator }) => {
  const reads = Promise.withResolvers<'passes'>()
  let isSlow = false
  operator.network.letDecide(() => (isSlow ? reads.promise : 'passes'))
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.confirm('IE1')).toBeEnabled()

  isSlow = true
  await operator.confirm('IE1').click()
  await expect(operator.review()).toContainText('Checking again…')
  await operator.page.keyboard.press('Escape')
  await expect(operator.review()).toBeHidden()

  // The same check, started later, so when it is done the earlier one is too.
  await operator.rerouteButton('termination', 'IE1').click()
  reads.resolve('passes')
  await expect(operator.confirm('IE1')).toBeEnabled()
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expectUnchanged(operator)
  expect(operator.writes).toEqual([])
})

import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** The time when the leg settles: "14:07". */
async function settleTime(operator: Console): Promise<string | undefined> {
  const text = await operator.leg('termination').innerText()
  return /all calls by (\d\d:\d\d)/.exec(text)?.[1]
}

test('I reload before the response arrives: the console still knows the former Region', async ({ operator }) => {
  const taken = Promise.withResolvers<void>()
  operator.network.letDecide(({ method, way }) => {
    if (method !== 'POST' || way !== 'back') return 'passes'
    taken.resolve()
    return new Promise(() => undefined)
  })
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await taken.promise
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.leg('termination')).toContainText(/US1 United States\s*May still take calls until/)
  await expect(operator.leg('termination').getByRole('button', { name: 'Return to US1' })).toBeVisible()
})

test('A polite announcement says that a re-route started and, later, that it settled', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(
    operator.announcement(
      'Termination of East Mountain Office is being processed in IE1; propagating for at most 5 minutes',
    ),
  ).toBeAttached()

  await operator.skipToSettled()
  await expect(operator.announcement('Settled: calls from your PBX are processed in IE1')).toBeAttached()
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.')
  await expect(operator.leg('termination').getByRole('timer')).toHaveCount(0)
})

test('I come back after five minutes, and it has settled', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.goTo(`${office}/ie1/termination`, { clock: '+5m' })
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.')
  await expect(operator.routingCard()).toContainText('Now: Split.')
})

test('I return to US1 while the re-route to IE1 still propagates', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.leg('termination').getByRole('button', { name: 'Return to US1' }).click()

  const review = operator.review()
  await expect(review).toHaveAccessibleName('Return to US1')
  await expect(review).toContainText('Returning to US1 does not wait for it.')
  await expect(review).not.toContainText('blocker')
  await operator.confirm('US1').click()
  await expect(review).toBeHidden()

  await expect(operator.leg('termination')).toContainText('US1 United States')
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.routingCard()).toContainText(/Calls from your PBX may be handled in IE1 or US1 until/)
  await operator.skipToSettled()
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
})

test('The console does not guess the former Region of a change that someone else made', async ({ operator }) => {
  await operator.goTo('/trunks/kilkenny-night-desk/ie1/termination')
  await expect(operator.leg('termination')).toContainText('Propagating')
  const settlesAt = await settleTime(operator)
  await expect(operator.leg('termination')).toContainText(
    `Calls may still be handled in another Region until ${settlesAt}.`,
  )
  await expect(operator.leg('termination').getByRole('button', { name: /^Return to/ })).toHaveCount(0)
  await expect(operator.routingCard()).toContainText(
    `Now: Propagating. Calls from your PBX go to IE1 and may still be handled in another Region until ${settlesAt}.`,
  )
  await expect(operator.callPath()).toContainText(
    'The change is propagating: calls may still be handled in another Region.',
  )

  await operator.regionLink('US1').click()
  await operator.rerouteButton('termination', 'US1').click()
  await expect(operator.review()).toContainText(`A change of this route is propagating until ${settlesAt}`)
  await operator.confirm('US1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.routingCard()).toContainText(/Calls from your PBX may be handled in IE1 or US1 until/)
})

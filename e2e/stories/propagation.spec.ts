import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** "4:58" on the leg's countdown, in seconds. */
async function secondsLeft(operator: Console): Promise<number> {
  const text = await operator.leg('termination').getByRole('timer').innerText()
  const [, minutes, seconds] = /^(\d):(\d\d)$/.exec(text) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

/** The time when the leg settles: "14:07". */
async function settleTime(operator: Console): Promise<string | undefined> {
  const text = await operator.leg('termination').innerText()
  return /all calls by (\d\d:\d\d)/.exec(text)?.[1]
}

test('I re-route and reload while it propagates: the countdown continues', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination').getByRole('timer')).toBeVisible()
  const before = await secondsLeft(operator)
  const settlesAt = await settleTime(operator)
  expect(before).toBeGreaterThan(270)
  expect(before).toBeLessThanOrEqual(300)

  await operator.page.reload()
  await expect(operator.leg('termination')).toContainText('Propagating')
  // The console may count on by itself, and begin again at the API's whole second.
  expect(Math.abs((await secondsLeft(operator)) - before)).toBeLessThanOrEqual(2)
  expect(await settleTime(operator)).toBe(settlesAt)
  await expect(operator.leg('termination')).toContainText(`May still take calls until ${settlesAt}`)
  await expect(operator.routingCard()).toContainText(
    `Now: Propagating. Calls from your PBX may be handled in US1 or IE1 until ${settlesAt}.`,
  )
  await operator.goTo(`${office}/ie1/termination`, { clock: '+60s' })
  await expect(operator.leg('termination').getByRole('timer')).toBeVisible()
  expect(Math.abs((await secondsLeft(operator)) - (before - 60))).toBeLessThanOrEqual(2)
})

test('The page settles by itself when the countdown ends', async ({ operator }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination').getByRole('timer')).toBeVisible()
  const left = await secondsLeft(operator)
  await operator.goTo(`${office}/ie1/termination`, { clock: `+${left - 7}s,real` })
  await expect(operator.leg('termination')).toContainText(/Propagating, at most 0:0\d/)
  await expect(operator.leg('termination')).toContainText('Settled: 5 minutes passed.', { timeout: 10_000 })
  await expect(operator.announcement('Settled: calls from your PBX are processed in IE1')).toBeAttached()
  await expect(operator.routingCard()).toContainText('Now: Split.')
})

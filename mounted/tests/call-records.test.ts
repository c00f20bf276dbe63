import { Calls } from '../../e2e/calls.ts'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** One call in each direction: to the number in US1, from the PBX in IE1. */
async function makeCalls(operator: Console): Promise<void> {
  const calls = new Calls(operator.page)
  await operator.goTo(`${office}/us1/termination`, { scenario: 'split-legs' })
  await expect(operator.routingCard()).toContainText('Split')
  await calls.open('termination')
  await calls.place().click()
  await expect(calls.records('IE1')).toHaveCount(1)
  await calls.panel().getByRole('button', { name: 'Close the test call' }).click()
  await calls.open('origination')
  await calls.place().click()
  await expect(calls.records('US1')).toHaveCount(1)
}

test('a SID opens its record from any Region', async ({ operator, page }) => {
  const calls = new Calls(page)
  await makeCalls(operator)
  await calls.records('IE1').getByRole('link').first().click()
  await expect(calls.record()).toContainText('IE1')
  await expect(calls.record()).toContainText('Its record stays here after a re-route')
  const sid = new URL(page.url()).searchParams.get('sid') ?? ''
  expect(sid).toMatch(/^CA[0-9a-f]{32}$/)

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(calls.record()).toBeHidden()
  await page.getByRole('searchbox', { name: 'Search calls' }).fill(sid)
  await expect(page).toHaveURL(new RegExp(`sid=${sid}`))
  await expect(calls.record()).toContainText('East Mountain Office')

  await page.getByRole('button', { name: 'Clear filters' }).click()
  await calls.records('US1').getByRole('link').first().click()
  await expect(calls.record()).toContainText('sip:203.0.113.7;edge=ashburn')
  await expect(calls.record().getByRole('link', { name: '+1 402 555 1212' })).toHaveAttribute(
    'href',
    '/numbers/+14025551212',
  )

  await operator.goTo(`/calls?sid=CA${'0'.repeat(32)}`)
  await expect(calls.record()).toContainText('No Region has this record.')
  await operator.goTo('/calls?sid=CA1')
  await expect(calls.record()).toContainText('Not a call SID.')
})

test('filters are in the URL and apply to all Regions', async ({ operator, page }) => {
  const calls = new Calls(page)
  await makeCalls(operator)
  await operator.goTo('/calls')
  await page.getByLabel('Direction').selectOption('From PBX')
  await expect(page).toHaveURL(/direction=from-pbx/)
  await expect(calls.records('US1')).toHaveCount(0)
  await expect(calls.records('IE1')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'Calls in US1' })).toContainText('No calls in US1 match')

  await page.reload()
  await expect(calls.records('IE1')).toHaveCount(1)
  await expect(page.getByLabel('Direction')).toHaveValue('from-pbx')
  await page.getByLabel('Trunk').selectOption('Prairie Credit Union')
  await expect(calls.records('IE1')).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(calls.records('US1')).toHaveCount(1)

  await page.getByRole('searchbox', { name: 'Search calls' }).fill('(202) 555-0123')
  await expect(page).toHaveURL(/party=/)
  await expect(calls.records('US1')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Search calls' }).fill('999 9999')
  await expect(calls.records('US1')).toHaveCount(0)
})

test('if one Region fails, the others still load, and Retry loads it', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  const calls = new Calls(page)
  await makeCalls(operator)
  await operator.goTo('/calls', { fault: 'ie1.api.Calls.503.always' })
  await expect(page.getByRole('region', { name: 'Calls in IE1' })).toContainText('Loading calls failed in IE1')
  await expect(calls.records('US1')).toHaveCount(1)
  await operator.clearFaults()
  await page.getByRole('button', { name: 'Retry loading calls in IE1' }).click()
  await expect(calls.records('IE1')).toHaveCount(1)
})

test('After a record is found in one Region, the others are not asked again while traffic runs', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await makeCalls(operator)
  const askedFor = () => operator.network.sent.filter((line) => /\/Calls\/CA\w+\.json$/.test(line))
  await calls.records('IE1').getByRole('link').first().click()
  await expect(calls.record()).toContainText('IE1')
  const traffic = page.getByRole('region', { name: 'Traffic', exact: true })
  await traffic.getByRole('button', { name: 'Start traffic' }).click()
  await expect.poll(() => calls.records('US1').count()).toBeGreaterThan(8)
  await traffic.getByRole('button', { name: 'Stop traffic' }).click()
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect.poll(() => askedFor().filter((path) => path.includes('/ie1/')).length).toBeGreaterThan(0)
  expect(askedFor().filter((path) => !path.includes('/ie1/'))).toEqual([])
})

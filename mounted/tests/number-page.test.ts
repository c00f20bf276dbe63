import { NumbersList } from '../../e2e/numbers-pages.ts'
import { expect, test } from '../language.ts'

const office = '/numbers/+14025551212'

test('A number’s page shows its route, its configuration in each Region and the call path', async ({
  operator,
  page,
}) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers?q=4025551212')
  await list.link('+1 402 555 1212').click()
  await expect(operator.heading('+1 402 555 1212')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Numbers')

  const route = page.getByRole('region', { name: 'Calls to this number' })
  await expect(route).toContainText('US1 United States')
  await expect(route).toContainText('Number active here since')
  await expect(route.getByRole('listitem').filter({ hasText: 'IE1' })).toContainText(
    'Ready: East Mountain Office would answer.',
  )
  await expect(route.getByRole('listitem').filter({ hasText: 'AU1' })).toContainText('Not ready')

  const configurations = page.getByRole('region', { name: 'Configuration in each Region' })
  await expect(configurations.getByRole('region', { name: 'IE1' })).toContainText('East Mountain Office')
  await expect(configurations.getByRole('region', { name: 'US1' })).toContainText('Routed here')
  await expect(configurations.getByRole('region', { name: 'AU1' })).toContainText('No configuration in AU1')

  const way = page.getByRole('region', { name: 'What happens to a call' })
  await expect(way).toContainText('US1 passes it to its instance of East Mountain Office.')
  await expect(way).toContainText('32011')
  await expect(page.getByRole('region', { name: 'Re-routes made in this console' })).toContainText(
    'None of this number',
  )
})

test('A number is re-routed from its page, which then shows the countdown and the change', async ({
  operator,
  page,
}) => {
  await operator.goTo(office)
  await page.getByRole('button', { name: 'Re-route +1 402 555 1212 to IE1' }).click()
  await expect(page).toHaveURL(/reroute=ie1/)
  await expect(operator.review()).toContainText('of East Mountain Office')
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()

  const route = page.getByRole('region', { name: 'Calls to this number' })
  await expect(route).toContainText('IE1 Ireland')
  await expect(route.getByRole('timer')).toBeVisible()
  await expect(route).toContainText('US1 may still handle calls until')
  await expect(route.getByRole('button', { name: 'Return to US1, +1 402 555 1212' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Re-routes made in this console' })).toContainText('Applied')
  await expect(page.getByRole('region', { name: 'What happens to a call' })).toContainText(
    'it may still be in United States (US1)',
  )
  await operator.skipToSettled()
  await expect(route).toContainText('Settled: 5 minutes passed')
  expect(operator.writes).toEqual([expect.stringContaining('PhoneNumbers/+14025551212')])
})

test('A review in the URL opens with the page, and closing it stays on the page', async ({ operator, page }) => {
  await operator.goTo(`${office}?reroute=au1`)
  await expect(operator.review()).toContainText('blocker')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(page).toHaveURL(/\/numbers\/\+14025551212(\?(?!.*reroute)|$)/)
  await operator.goTo(`${office}?reroute=ashburn`)
  await expect(page.getByText('“ashburn” in the address is not a Region')).toBeVisible()
})

test('A URL without a valid number, and a number not in the account, say so', async ({ operator, page }) => {
  await operator.goTo('/numbers/4025551212')
  await expect(operator.heading('This address is not a phone number')).toBeVisible()
  await page.getByRole('link', { name: 'Search for it in Numbers' }).click()
  await expect(new NumbersList(page).row('+1 402 555 1212')).toBeVisible()

  await operator.goTo('/numbers/+19995550000')
  await expect(page.getByRole('heading', { name: 'This account has no such number' })).toBeVisible()
})

test('If one Region does not answer, the number’s other Regions are still shown', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(office, { fault: 'ie1.api.503.always' })
  await expect(page.getByRole('alert')).toContainText('Loading the number failed in')
  await expect(page.getByRole('region', { name: 'IE1' })).toContainText('Not loaded')
  await expect(page.getByRole('region', { name: 'US1' })).toContainText('East Mountain Office')
  await expect(page.getByRole('region', { name: 'Calls to this number' })).toContainText(
    'Not checked: IE1 is not loaded',
  )
})

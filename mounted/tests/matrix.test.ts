import { expect, test } from '../language.ts'
import type { Delivery } from '../network.ts'

const lists = ['us1', 'ie1', 'au1'].flatMap((region) => [
  `GET /twilio/${region}/api/2010-04-01/Accounts/ACd330000000000000000000000000d330/IncomingPhoneNumbers.json?PageSize=1000`,
  `GET /twilio/${region}/trunking/v1/Trunks?PageSize=1000`,
])

/** Everything a row shows beyond the two lists of each Region. */
const beyondLists = /\/routes\/v2\/|\/OriginationUrls|\/IpAccessControlLists|\/CredentialLists/

const searches = [
  { by: 'name', text: 'mountain off' },
  { by: 'Termination URI', text: 'east-mountain-office.pstn.twilio.com' },
  { by: 'localized URI', text: 'sip:east-mountain-office.pstn.dublin.twilio.com' },
  { by: 'number as people write it', text: '(402) 555-1212' },
  { by: 'number in E.164', text: '+14025551212' },
]

test('rows appear from six lists, and then fill in', async ({ operator }) => {
  const released = Promise.withResolvers<void>()
  operator.network.letDecide(async ({ path }): Promise<Delivery> => {
    if (beyondLists.test(path)) await released.promise
    return 'passes'
  })
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.row('East Mountain Office')).toContainText('east-mountain-office.pstn.twilio.com')
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('1 not loaded')
  await expect(operator.lane('East Mountain Office', 'AU1')).toContainText('None')
  await expect(operator.findings('East Mountain Office')).toHaveText('Loading…')
  expect(operator.network.sent.toSorted()).toEqual(lists.toSorted())
  released.resolve()
  await expect(operator.findings('East Mountain Office')).toHaveText('Aligned in US1')
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
})

test('the whole matrix takes at most 850 requests, with the route of every number, never more than 6 at once', async ({
  operator,
}) => {
  const { network } = operator
  await operator.goTo('/trunks', { latency: '15' })
  await operator.rows().last().scrollIntoViewIfNeeded()
  await operator.seeMatrixRead()
  await expect(operator.findings('Wicklow Water Services')).not.toContainText('Loading')
  expect(network.sent.length).toBeLessThanOrEqual(850)
  expect(network.mostAtOnce()).toBeLessThanOrEqual(6)
  expect(network.mostAtOnce(), 'it does use what it may').toBeGreaterThan(3)
  expect(new Set(network.sent).size, 'nothing is asked twice').toBe(network.sent.length)
})

test('a trunk is found by its name, its URIs, and a number in any format', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  for (const { by, text } of searches) {
    await operator.searchField().fill(text)
    await expect(page.getByRole('main').getByRole('status'), by).toHaveText('1 of 13 trunks')
    await expect(operator.rows(), by).toHaveCount(1)
    await expect(operator.row('East Mountain Office'), by).toBeVisible()
  }
  await page.getByRole('button', { name: 'Clear search' }).click()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.searchField()).toBeFocused()
})

test('a trunk is found by the SID of any of its instances', async ({ operator }) => {
  await operator.goTo('/trunks/wharf-seven/au1/general')
  const sid = await operator.copy('trunk SID in AU1')
  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .click()
  await operator.searchField().fill(sid)
  await expect(operator.rows()).toHaveCount(1)
  await expect(operator.row('Wharf Seven Studios')).toBeVisible()
})

test('filters and order are part of the address and survive a reload', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  const filters = page.getByRole('main')
  await filters.getByRole('combobox', { name: 'Active in' }).selectOption('IE1 Ireland')
  await page.getByRole('columnheader', { name: 'Numbers' }).getByRole('button').click()
  await operator.searchField().fill('pstn')
  await expect(page).toHaveURL('/trunks?active=ie1&sort=-numbers&q=pstn')
  const names = [
    'Harbour Street Contact Centre',
    'Wicklow Water Services',
    'Galway Claims Line',
    'Prairie Credit Union',
    'Kilkenny Night Desk',
  ]
  const shown = operator.rows().getByRole('rowheader').getByRole('link')
  await expect(shown).toHaveText(names)
  await page.reload()
  await expect(shown).toHaveText(names)
  await expect(filters.getByRole('combobox', { name: 'Active in' })).toHaveValue('ie1')
  await expect(operator.searchField()).toHaveValue('pstn')
  await expect(page.getByRole('columnheader', { name: 'Numbers' })).toHaveAttribute('aria-sort', 'descending')
})

test('rows can be sorted by the worst finding', async ({ operator, page }) => {
  await operator.goTo('/trunks?sort=now')
  await operator.seeMatrixRead()
  const first = operator.rows().getByRole('rowheader').getByRole('link')
  await expect(first.nth(0)).toHaveText('Northwind Freight Dispatch')
  await expect(first.nth(1)).toHaveText('Prairie Credit Union')
  await page.getByRole('combobox', { name: 'Now' }).selectOption('Stranded')
  await expect(operator.rows()).toHaveCount(2)
})

test('a filter without results offers to clear it', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await operator.searchField().fill('no such trunk')
  await expect(operator.rows()).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('No trunk matches “no such trunk”')
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.searchField()).toHaveValue('')
  await expect(page).toHaveURL('/trunks')
})

test('an empty account says what to do next', async ({ operator, page }) => {
  await operator.goTo('/trunks', { scenario: 'empty' })
  await expect(page.getByRole('main')).toContainText('No trunks in any Region yet')
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('east-mountain-office')
  await expect(operator.rows()).toHaveCount(13)
})

test('a Region whose API fails is named with Twilio’s error, while the others keep working', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo('/trunks', { fault: 'ie1.trunking.503.always' })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Loading trunks failed in IE1')
  await expect(alert).toContainText('Service unavailable')
  await expect(alert).toContainText('503')
  await expect(page.getByRole('columnheader', { name: 'IE1 Ireland' })).toContainText('no answer')
  await expect(page.getByRole('columnheader', { name: 'US1 United States' })).not.toContainText('no answer')
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
  await expect(operator.lane('East Mountain Office', 'IE1')).toContainText('Not loaded')
  await expect(operator.lane('Bondi Surf Rescue', 'AU1')).toContainText('To numbers: 6')

  await operator.demoBar().getByRole('button', { name: 'Clear' }).click()
  await expect(operator.demoBar()).not.toContainText('Fault:')
  await alert.getByRole('button', { name: 'Retry' }).click()
  await expect(alert).toBeHidden()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.lane('East Mountain Office', 'IE1')).toContainText('Standby')
  await expect(operator.findings('East Mountain Office')).toHaveText('Aligned in US1')
})

test('a change by someone else is found when remembered data loads again', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  await operator.routeElsewhere('Trunks/east-mountain-office.pstn.twilio.com', 'IE1')
  await page.reload()
  await expect(operator.lane('East Mountain Office', 'IE1')).toContainText('From PBX: propagating')
  await expect(operator.findings('East Mountain Office')).toContainText('Propagating')
})

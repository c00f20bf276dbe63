import { expect, test } from '../language.ts'

const badAddresses = [
  {
    what: 'an unknown Region',
    path: '/trunks/east-mountain-office/mars/termination',
    title: 'No such Region',
    says: ['mars is not a Region of a trunk’s page', 'The Regions are us1, ie1 and au1.'],
  },
  {
    what: 'an unknown Region and no tab',
    path: '/trunks/east-mountain-office/eu1',
    title: 'No such Region',
    says: ['eu1 is not a Region of a trunk’s page', 'The Regions are us1, ie1 and au1.'],
  },
  {
    what: 'an unknown tab',
    path: '/trunks/east-mountain-office/us1/billing',
    title: 'No such tab',
    says: ['billing is not a tab of a trunk’s page', 'The tabs are general, termination, origination and numbers.'],
  },
  {
    what: 'an unknown trunk',
    path: '/trunks/west-valley-office/us1/termination',
    title: 'No such trunk',
    says: ['No trunk has the Termination URI west-valley-office.pstn.twilio.com in US1, IE1 or AU1.'],
  },
  {
    what: 'an unknown SID',
    path: '/trunks/TK00000000000000000000000000000001',
    title: 'No such trunk',
    says: ['No trunk instance has the SID TK00000000000000000000000000000001 in US1, IE1 or AU1.'],
  },
  {
    what: 'a malformed SID',
    path: '/trunks/TK1234567890ABCDEFXYZ/ie1/general',
    title: 'No such trunk',
    says: ['TK1234567890ABCDEFXYZ', 'A trunk SID is TK followed by 32 digits or letters a to f.'],
  },
  {
    what: 'a path beyond a tab',
    path: '/trunks/east-mountain-office/us1/termination/more',
    title: 'There is no page at this address',
    says: ['/trunks/east-mountain-office/us1/termination/more is not a page of the console', '/trunks/name/region/tab'],
  },
  {
    what: 'an unknown page',
    path: '/billing',
    title: 'There is no page at this address',
    says: ['/billing is not a page of the console'],
  },
]

test('a wrong URL gets a page that says what is wrong and what to do next', async ({ operator, page }) => {
  for (const { what, path, title, says } of badAddresses) {
    await operator.goTo(path)
    await expect(operator.heading(title), what).toBeVisible()
    for (const text of says) await expect(page.getByRole('main')).toContainText(text)
    await expect(page).toHaveTitle(/.+ · Regional SIP Trunks$/)
    await expect(operator.navigation()).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: 'All trunks' })).toHaveAttribute('href', '/trunks')
  }
})

test('a wrong address links to all trunks', async ({ operator, page }) => {
  await operator.goTo('/trunks/west-valley-office/us1/termination')
  await page.getByRole('link', { name: 'All trunks' }).click()
  await expect(operator.heading('Trunks')).toBeFocused()
  await expect(operator.rows()).toHaveCount(13)
})

test('the SID of another Region’s instance opens its trunk in that Region', async ({ operator, page }) => {
  await operator.goTo('/trunks/east-mountain-office/ie1/general')
  const sid = await operator.copy('trunk SID in IE1')
  expect(sid).toMatch(/^TK[\da-f]{32}$/)
  await operator.goTo(`/trunks/${sid}/us1/general`)
  await expect(page).toHaveURL('/trunks/east-mountain-office/ie1/general')
  await expect(operator.regionLink('IE1')).toHaveAttribute('aria-current', 'page')
  await operator.goTo(`/trunks/${sid}`)
  await expect(page).toHaveURL('/trunks/east-mountain-office/ie1/termination')
})

test('unknown filters are named, have no effect, and can be cleared', async ({ operator, page }) => {
  await operator.goTo(`/trunks?active=mars&instance=banana&now=${'x'.repeat(3000)}&sort=upwards`)
  await expect(operator.rows()).toHaveCount(13)
  const main = page.getByRole('main')
  await expect(main).toContainText('“mars” is not a Region; showing all')
  await expect(main).toContainText('“banana” is not a state of an instance; showing all')
  await expect(main).toContainText('xxx…” is not a state of a trunk; showing all')
  await expect(main).toContainText('“upwards” is not an order; sorted by name')
  await main.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL('/trunks')
  await expect(main).not.toContainText('showing all')
  await expect(operator.rows()).toHaveCount(13)
})

test('a search without results can be cleared', async ({ operator, page }) => {
  await operator.goTo(`/trunks?q=${encodeURIComponent(`<b>${'☎'.repeat(500)}`)}`)
  const main = page.getByRole('main')
  await expect(main).toContainText('No trunk matches “<b>☎☎☎')
  await expect(operator.searchField()).toHaveValue(/^<b>☎/)
  await main.getByRole('button', { name: 'Clear filters' }).last().click()
  await expect(operator.rows()).toHaveCount(13)
})

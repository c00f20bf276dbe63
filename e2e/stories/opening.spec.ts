import { chunkNamed, chunkOf } from '../build.ts'
import { expect, test } from '../language.ts'

test.use({ serviceWorkers: 'allow' })

const mock = `**${chunkOf('mocks/browser.ts')}`

test("a first visit shows the account's 13 trunks", async ({ operator, page }) => {
  await operator.goTo('/')
  await expect(page).toHaveURL('/trunks')
  await expect(page).toHaveTitle('Trunks · Regional SIP Trunks')
  await expect(operator.heading('Trunks')).toBeVisible()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.navigation().getByRole('link', { name: 'Trunks 13' })).toHaveAttribute('aria-current', 'page')
})

test('a reload keeps the account', async ({ operator, page }) => {
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  const lane = operator.lane('East Mountain Office', 'IE1')
  await expect(lane).toContainText('From PBX: active')
  await expect(page, 'a switch works once').toHaveURL('/trunks')
  await page.reload()
  await expect(lane).toContainText('From PBX: active')
  await expect(operator.rows()).toHaveCount(13)
})

test('a link to a trunk’s tab opens that tab', async ({ operator, page }) => {
  await operator.goTo('/trunks/harbour-street-cc/ie1/origination')
  await expect(operator.heading('Harbour Street Contact Centre')).toBeVisible()
  // Some of its numbers propagate, so the title counts down.
  await expect(page).toHaveTitle(/Harbour Street Contact Centre, IE1, Origination · Regional SIP Trunks$/)
  await expect(operator.tab('Origination')).toHaveAttribute('aria-current', 'page')
  await expect(operator.regionLink('IE1')).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('region', { name: 'Origination URIs' })).toContainText('Quay B by Frankfurt')
})

test('a link to a trunk alone opens the Region where its calls are processed', async ({ operator, page }) => {
  await operator.goTo('/trunks/wharf-seven')
  await expect(page).toHaveURL('/trunks/wharf-seven/au1/termination')
  await expect(operator.heading('Wharf Seven Studios')).toBeVisible()
})

test('the shell appears before the API is ready', async ({ operator, page }) => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(mock, async (route) => {
    await held
    await route.continue()
  })
  await operator.goTo('/trunks')
  await expect(operator.navigation()).toBeVisible()
  await expect(operator.heading('Trunks')).toBeVisible()
  await expect(page.getByText('Demo data in this browser').filter({ visible: true })).toHaveCount(1)
  await expect(operator.rows()).toHaveCount(0)
  letGo()
  await expect(operator.rows()).toHaveCount(13)
})

test('a search typed before the rows load finds its trunk and keeps the focus', async ({ operator, page }) => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
  await page.route(`**${chunkNamed('rows')}`, async (route) => {
    await held
    await route.continue()
  })
  await operator.goTo('/trunks')
  await operator.searchField().fill('prairie')
  await expect(page).toHaveURL('/trunks?q=prairie')
  await expect(page.getByText('loading…', { exact: true })).toBeVisible()
  await expect(page.getByText(/No trunk/)).toHaveCount(0)
  letGo()
  await expect(operator.rows()).toHaveCount(1)
  await expect(operator.row('Prairie Credit Union')).toBeVisible()
  await expect(operator.searchField()).toHaveValue('prairie')
  await expect(operator.searchField()).toBeFocused()
})

test.describe('when service workers are blocked and the demo cannot be loaded', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page says so, and Reload tries again', async ({ operator, page, watch }) => {
    watch.expectErrors(/net::ERR_FAILED/)
    await page.route(mock, (route) => route.abort())
    await operator.goTo('/trunks/east-mountain-office/us1/termination')
    await expect(operator.heading('The demo account could not be started in this browser')).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('Failed to fetch')
    await expect(operator.navigation()).toBeVisible()
    await page.unroute(mock)
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(operator.heading('East Mountain Office')).toBeVisible()
  })
})

test('for an account that another version saved, the page offers a reset, which works', async ({ operator, page }) => {
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  await expect(operator.rows()).toHaveCount(13)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('mock-regional-api')
        opening.onerror = () => reject(new Error('It does not open'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite')
          writing.objectStore('meta').put({ schema: 999, version: 7 }, 'state')
          writing.onerror = () => reject(new Error('It does not take the row'))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await expect(operator.heading('The demo account in this browser was saved by another version')).toBeVisible()
  await expect(operator.navigation()).toBeVisible()
  await expect(operator.rows()).toHaveCount(0)
  await page.getByRole('button', { name: 'Reset the demo account' }).click()
  await expect(operator.rows()).toHaveCount(13)
  await expect(operator.lane('East Mountain Office', 'US1')).toContainText('From PBX: active')
  await page.reload()
  await expect(operator.rows()).toHaveCount(13)
})

test('a browser without storage still shows the account', async ({ operator, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError')
    }
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await operator.lane('East Mountain Office', 'IE1').click()
  await expect(operator.rerouteButton('termination', 'IE1')).toBeVisible()
})

import type { Page } from '@playwright/test'
import { type Console, expect, test } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** The console's scripts. Those of the mock are not the console's, and run in the page only in stories. */
const scripts = /\/assets\/(?!demo-calls|demo-share|more-endpoints|memory-backend)[^/]+\.js$/

/** From now on the server does not send scripts, as when the operator is offline. Undone by the returned function. */
async function loseScripts(page: Page): Promise<() => Promise<void>> {
  await page.route(scripts, (route) => route.abort())
  return () => page.unroute(scripts)
}

const failure = ({ page }: Console) => page.getByRole('alert').filter({ hasText: 'did not load' })

test('Offline when I confirm a re-route, I still see that it was applied, and no page breaks', async ({
  operator,
  watch,
}) => {
  watch.expectErrors(/Failed to load resource/)
  await operator.goTo(`${office}/ie1/termination`)
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('passed')
  await loseScripts(operator.page)
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  await expect(operator.leg('termination')).toContainText('Takes calls now')
  await expect(failure(operator)).toHaveCount(0)
})

test('Offline when I confirm a re-route that fails, I see why', async ({ operator, watch }) => {
  watch.expectErrors(/Failed to load resource/)
  await operator.goTo(`${office}/ie1/termination`, { fault: 'any.routes.write.503.always' })
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('passed')
  await loseScripts(operator.page)
  await operator.confirm('IE1').click()
  await expect(operator.review()).toContainText('20503')
  await operator.review().getByRole('button', { name: 'Cancel' }).click()
  await expect(operator.leg('termination')).toContainText('Last re-route to IE1 failed: 503')
})

test('A page whose code does not load says so, and loads when I ask again', async ({ operator, watch }) => {
  watch.expectErrors(/Failed to load resource/)
  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  const find = await loseScripts(operator.page)
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(operator.heading('This page did not load.')).toBeVisible()
  const again = operator.page.getByRole('button', { name: 'Load again' })
  await again.click()
  // Otherwise this attempt may find the scripts that are for the next one.
  await expect(again).not.toHaveAttribute('aria-busy')
  await expect(operator.heading('This page did not load.')).toBeVisible()
  await find()
  await again.click()
  await expect(operator.page.getByText('Nothing has been re-routed here yet')).toBeVisible()
})

test('A dialog whose code does not load leaves the page as it is, and what I typed', async ({ operator, watch }) => {
  watch.expectErrors(/Failed to load resource/)
  const { page } = operator
  await operator.goTo(`${office}/ie1/general`)
  // All parts of the page are there; the dialog is not.
  await expect(page.getByRole('button', { name: /^Delete in/ })).toBeVisible()
  await page.getByLabel('Friendly name').fill('Depot')
  const find = await loseScripts(page)
  await operator.openOfDemo('Share')
  await expect(failure(operator)).toContainText('A part of this page did not load.')
  await expect(page.getByLabel('Friendly name')).toHaveValue('Depot')
  await find()
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('dialog')).toContainText('Download as a file')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByLabel('Friendly name')).toHaveValue('Depot')
})

test('After a new version was put on the server, the console says to reload, and keeps what I typed', async ({
  operator,
  watch,
}) => {
  watch.expectErrors(/Failed to load resource/)
  const { page } = operator
  await operator.goTo(`${office}/ie1/general`)
  // All parts of the page are there; the dialog is not.
  await expect(page.getByRole('button', { name: /^Delete in/ })).toBeVisible()
  await page.getByLabel('Friendly name').fill('Depot')
  await page.route(scripts, (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await page.route(
    (url) => url.pathname.startsWith(office),
    (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/new.js"></script>' }),
  )
  await operator.openOfDemo('Share')
  const news = page.getByRole('alert').filter({ hasText: 'A new version of the console is available: reload.' })
  await expect(news).toBeVisible()
  await expect(page.getByLabel('Friendly name')).toHaveValue('Depot')
  await page.unrouteAll()
  await news.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText('Restored what you typed before the reload.')).toBeVisible()
  await expect(page.getByLabel('Friendly name')).toHaveValue('Depot')
})

test('A page that fails names the writes of the last minute, and claims nothing else about them', async ({
  operator,
  watch,
}) => {
  watch.expectErrors(/Broken by the story/)
  const { page } = operator
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await page.evaluate(`{
    const { toSorted } = Array.prototype
    Array.prototype.toSorted = function (order) {
      if (new Error().stack.includes('changes-page')) throw new Error('Broken by the story')
      return toSorted.call(this, order)
    }
  }`)
  await operator.navigation().getByRole('link', { name: 'Changes' }).click()
  await expect(operator.heading('This page failed')).toBeVisible()
  await expect(page.getByRole('alert')).toContainText(/IE1|US1/)
  await expect(page.getByRole('alert')).toContainText(/POST \/v2\/Trunks\/east-mountain-office.*: applied \(200\)/)
  await expect(page.getByRole('alert')).not.toContainText('wrote nothing')
})

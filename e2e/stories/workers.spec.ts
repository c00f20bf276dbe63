import type { Page, Response } from '@playwright/test'
import { chunkOf } from '../build.ts'
import { type Console, expect, test } from '../language.ts'

test.use({ serviceWorkers: 'allow' })

/** Shift-reload: the page bypasses every cache, and at first no service worker controls it. */
async function hardReload(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await Promise.all([page.waitForEvent('load'), session.send('Page.reload', { ignoreCache: true })])
  await session.detach()
}

async function seeSplitLegs(tab: Console): Promise<void> {
  await expect(tab.lane('East Mountain Office', 'IE1')).toContainText('From PBX: active')
  await expect(tab.lane('East Mountain Office', 'US1')).toContainText('To numbers: 1')
  await expect(tab.rows()).toHaveCount(13)
}

test('a hard reload keeps the account', async ({ operator, page }) => {
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  await seeSplitLegs(operator)
  await hardReload(page)
  await seeSplitLegs(operator)
})

test('a hard reload keeps the account while a second tab is open', async ({ operator, page, newTab }) => {
  await operator.goTo('/trunks', { scenario: 'split-legs' })
  const second = await newTab()
  await second.goTo('/trunks')
  await seeSplitLegs(operator)
  await seeSplitLegs(second)
  await hardReload(page)
  await seeSplitLegs(operator)
  await second.page.reload()
  await seeSplitLegs(second)
})

test('a switch in the URL survives a hard reload', async ({ operator, page, newTab }) => {
  await operator.goTo('/trunks')
  const second = await newTab()
  await second.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await page.evaluate(() => history.replaceState(null, '', '/trunks?scenario=split-legs'))
  await hardReload(page)
  await operator.loadScenario()
  await seeSplitLegs(operator)
})

const losses: readonly (readonly [how: string, lose: (page: Page) => Promise<unknown>])[] = [
  [
    'is unregistered',
    (page) =>
      page.evaluate(async () => {
        for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
      }),
  ],
  ['is stopped', (page) => withSession(page, 'ServiceWorker.enable', 'ServiceWorker.stopAllWorkers')],
  [
    'goes with the data of the site',
    async (page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })
      await session.detach()
    },
  ],
]

async function withSession(
  page: Page,
  ...methods: readonly ('ServiceWorker.enable' | 'ServiceWorker.stopAllWorkers')[]
) {
  const session = await page.context().newCDPSession(page)
  for (const method of methods) await session.send(method)
  await session.detach()
}

test.describe('the API goes', () => {
  // The server's answers, which must not look like Twilio's.
  test.use({ specification: '' })

  for (const [how, lose] of losses) {
    test(`a worker that ${how} while the page is open never leaves an answer that nobody gave`, async ({
      operator,
      page,
      watch,
    }) => {
      watch.expectApiFailures()
      await operator.goTo('/trunks')
      await operator.seeMatrixRead()
      await lose(page)
      const active = operator.lane('Galway Claims Line', 'IE1')
      await expect(active).toContainText('From PBX: active')
      await page.getByRole('button', { name: 'Refresh' }).click()
      const gone = operator.heading('The demo’s API has gone from this browser')
      const updated = operator.page.getByText(/trunks, updated/)
      await expect(gone.or(updated).first()).toBeVisible()
      // Either it still answers, or nothing is shown as a fact.
      if (await gone.count()) {
        await expect(operator.rows()).toHaveCount(0)
        await page.getByRole('button', { name: 'Reload' }).click()
      }
      await expect(active).toContainText('From PBX: active')
      await expect(operator.rows()).toHaveCount(13)
    })
  }
})

test.describe('with service workers blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('the console works, and a re-route survives a reload', async ({ operator, page }) => {
    await operator.goTo('/trunks/east-mountain-office/ie1/termination')
    await operator.reroute('termination', 'IE1')
    await expect(operator.leg('termination')).toContainText('Propagating')
    await page.reload()
    await expect(operator.leg('termination')).toContainText('Propagating')
    await expect(operator.leg('termination')).toContainText('US1')
    await expect(operator.leg('origination')).toContainText('Inactive in IE1')
  })
})

test('the worker answers only API requests, with two tabs open', async ({ operator, newTab, context }) => {
  const responses: Response[] = []
  context.on('response', (response) => responses.push(response))

  await operator.goTo('/trunks')
  await operator.seeMatrixRead()
  const second = await newTab()
  // The worker controls this page from its first request, and these chunks have not loaded before.
  await second.goTo('/trunks/east-mountain-office/ie1/termination')
  await expect(second.leg('termination')).toContainText('Active')
  await second.rerouteButton('termination', 'IE1').click()
  await expect(second.review()).toBeVisible()
  await second.page.keyboard.press('Escape')
  await second.demoBar().getByRole('button', { name: 'Reset' }).click()
  await expect(second.resetDialog()).toBeVisible()
  await second.page.reload()
  await expect(second.heading('East Mountain Office')).toBeVisible()

  const isApi = (response: Response) => /^\/(twilio|demo)\//.test(new URL(response.url()).pathname)
  const others = responses.filter((response) => !isApi(response))
  expect(
    others.map((response) => new URL(response.url()).pathname),
    'a chunk that was loaded under the worker',
  ).toContain(chunkOf('src/features/trunks/trunk-page.tsx'))
  expect(others.filter((response) => response.fromServiceWorker()).map((response) => response.url())).toEqual([])
  expect(responses.some((response) => isApi(response) && response.fromServiceWorker())).toBe(true)
})

const unknownPaths = [
  '/twilio/ie1/trunking/v1/Nothing',
  '/twilio/ie1/trunking/v1/Trunks/TK00000000000000000000000000000000',
  '/twilio/mars/trunking/v1/Trunks',
  '/twilio/us1/nothing/v1',
  '/twilio/',
  '/demo/nothing',
]

test.describe('an unknown API path gets 404 in Twilio’s format', () => {
  test('from the worker', async ({ operator, page, watch }) => {
    watch.expectApiFailures()
    await operator.goTo('/trunks')
    await expect(operator.rows()).toHaveCount(13)
    for (const path of unknownPaths) {
      const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path)
      const body: unknown = await page.evaluate(async (url): Promise<unknown> => (await fetch(url)).json(), path)
      const response = await answered
      expect(response.fromServiceWorker(), path).toBe(true)
      expect(response.status(), path).toBe(404)
      expect(response.headers()['content-type'], path).toContain('application/json')
      expect(body, path).toMatchObject({
        code: 20404,
        status: 404,
        more_info: 'https://www.twilio.com/docs/errors/20404',
      })
    }
  })

  test('but from the server, without a worker, an answer that cannot be Twilio’s', async ({ request }) => {
    for (const path of unknownPaths) {
      const response = await request.get(path, { headers: { Accept: 'application/json' } })
      expect(response.status(), path).toBe(404)
      expect(response.headers()['content-type'], path).toContain('text/plain')
      expect(await response.text(), path).toContain('is not running there now')
    }
  })
})

import { buildWithoutDemo } from '../../scripts/lib/without-demo.mjs'
import { nextFreePort, serveBuild } from '../../scripts/lib/server.mjs'
import { expect, test as base } from '../language.ts'

const office = '/trunks/east-mountain-office'

/** The console built without src/features/demo, on an API without `/demo/…`. */
const test = base.extend<{ readonly asksDemo: void }, { readonly bareConsole: string }>({
  bareConsole: [
    async ({}, use) => {
      const root = await buildWithoutDemo()
      const server = await serveBuild(await nextFreePort(Number(process.env.E2E_PORT ?? 4273) + 1000), `${root}/dist`)
      await use(server.address)
      await server.close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ bareConsole }, use) => use(bareConsole),
  asksDemo: [
    async ({ page }, use) => {
      const asked: string[] = []
      await page.exposeFunction('noteAskedOfDemo', (path: string) => asked.push(path))
      await page.addInitScript(() => {
        globalThis.wrapFetch((send) => async (input, init) => {
          const { pathname } = new URL(input instanceof Request ? input.url : input, location.href)
          if (!pathname.startsWith('/demo/')) return send(input, init)
          await globalThis.noteAskedOfDemo(pathname)
          return Response.json({ code: 20404, message: 'Not found', status: 404 }, { status: 404 })
        })
      })
      await use()
      expect(asked, 'nothing is asked of the demo').toEqual([])
    },
    { auto: true },
  ],
})

declare global {
  /** In the page; calls back into the story. */
  function noteAskedOfDemo(path: string): Promise<void>
}

// One worker, so the console is built only once.
test.describe.configure({ mode: 'default' })

test('without the demo, I re-route a trunk after a review, and it settles in real time', async ({ operator, page }) => {
  await page.clock.install()
  await page.goto(`${office}/ie1/termination`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  await expect(page.getByRole('region', { name: 'Calls in US1' })).toContainText('US1')
  await expect(operator.demoBar()).toHaveCount(0)
  await expect(page.getByRole('button', { name: /test call|traffic|reset|skip to settled/i })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Traffic' })).toHaveCount(0)

  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('Termination')
  await operator.confirm('IE1').click()
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination').getByRole('timer')).toHaveText(/^(5:00|4:5\d)$/)
  await expect(page.getByRole('button', { name: /skip to settled/i })).toHaveCount(0)

  // A request that the console makes meanwhile would time out.
  await expect(operator.accountCheck()).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(operator.leg('termination')).toContainText('Settled')
  await expect(operator.leg('termination').getByRole('timer')).toHaveCount(0)

  await operator
    .leg('termination')
    .getByRole('link', { name: /^Re-routed by/ })
    .click()
  await expect(operator.heading('Re-route to IE1')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Verification' })).toHaveCount(0)
})

test('without the demo, no page offers a test call, and a URL that asks for one opens the trunk', async ({
  operator,
  page,
}) => {
  await page.goto('/calls')
  await expect(page.getByRole('region', { name: 'Calls in AU1' })).toContainText('No calls yet in AU1.')
  await expect(page.getByRole('main')).not.toContainText(/test call|traffic/i)

  await operator.navigation().getByRole('link', { name: 'Readiness' }).click()
  await expect(operator.heading('Readiness')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/test call|demo bar/i)

  await page.goto(`${office}/us1/termination?call=termination&present=1`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  await expect(page.getByRole('region', { name: 'Last calls' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Test call', exact: true })).toHaveCount(0)
  await expect(page.getByRole('complementary')).toHaveCount(0)
})

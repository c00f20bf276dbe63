import { readFirstLoad } from '../../scripts/lib/first-load.mjs'
import { expect, test } from '../language.ts'

test.use({ serviceWorkers: 'allow' })

test('The first visit loads only the files that the budgets count', async ({ context, page, operator, baseURL }) => {
  const loaded = new Set<string>()
  context.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    const isOurs = origin === baseURL && !/^\/(twilio|demo)\//.test(pathname)
    if (isOurs && !request.isNavigationRequest()) loaded.add(pathname.slice(1))
  })

  // As a visitor comes, without the switches of other stories, whose part of the demo bar loads on demand.
  await page.goto('/trunks')
  await expect(operator.row('East Mountain Office')).toBeVisible()
  await expect(operator.demoBar().getByRole('combobox')).toBeVisible()

  // A headless browser does not request the icon.
  const counted = readFirstLoad().requests.filter((file) => file !== 'icon.svg')
  await expect.poll(() => [...loaded].filter((file) => file !== 'icon.svg').toSorted()).toEqual(counted.toSorted())
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
    .toContain('mockServiceWorker.js')
})

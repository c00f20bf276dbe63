import { expect, test } from '../language.ts'

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const documents = ['/', '/trunks', '/trunks/no-such-trunk/us1/general']
const assets = ['/theme.js', '/mockServiceWorker.js', '/icon.svg']
const refusals = ['/twilio/us1/trunking/v1/Trunks', '/assets/gone.js']

test('every file comes with the content security policy and nosniff', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const hashed = page.match(/\/assets\/[^"]+\.(?:js|css)/g) ?? []
  expect(hashed.length).toBeGreaterThan(1)
  for (const path of [...documents, ...assets, ...hashed, ...refusals]) {
    const response = await request.get(path)
    expect(response.headers()['content-security-policy'], path).toBe(policy)
    expect(response.headers()['x-content-type-options'], path).toBe('nosniff')
  }
})

test('a file of another build is 404, and the console’s page is not served in its place', async ({ request }) => {
  const response = await request.get('/assets/gone.js')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toContain('text/plain')
})

test('an address that cannot be decoded opens the console, which says that the page does not exist', async ({
  operator,
  page,
}) => {
  await page.goto('/trunks/%')
  await expect(operator.heading('There is no page at this address')).toBeVisible()
})

// Every story ends with a check that nothing left the origin or failed unnoticed. These show that the check can fail.

test('the browser blocks a request to another origin, and the check notices it', async ({ operator, page, watch }) => {
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  expect(watch.take()).toEqual([])
  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => false,
      () => true,
    ),
  )
  expect(refused).toBe(true)
  expect(watch.take()).toContainEqual(expect.stringMatching(/^console: .*Content Security Policy/))
})

test('the check notices a page that leaves the origin', async ({ page, watch }) => {
  await page.context().route('https://example.com/', (route) => route.fulfill({ body: 'Elsewhere' }))
  await page.goto('https://example.com/')
  expect(watch.take()).toEqual(['left the origin: https://example.com/'])
})

test('the check notices an unhandled error', async ({ operator, page, watch }) => {
  await operator.goTo('/trunks')
  await page.evaluate(() => {
    reportError(new Error('Forgotten'))
    void Promise.reject(new Error('Unhandled'))
  })
  await expect.poll(watch.look).toEqual(['uncaught: Forgotten', 'uncaught: Unhandled'])
  watch.take()
})

test('a story with an error fails', async ({ page }) => {
  test.fail()
  await page.evaluate(() => reportError(new Error('Forgotten')))
})

import { planFor, progress, startRun } from '../bulk.ts'
import { expect, test } from '../language.ts'

const ie1 = '/trunks/east-mountain-office/ie1/termination'

test('The database is deleted while the page is open: writes go on, and a reload still finds the whole account', async ({
  operator,
  page,
}) => {
  await operator.goTo(ie1)
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('mock-regional-api')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(new Error('not deleted'))
      }),
  )
  await operator.reroute('termination', 'IE1')
  await expect(operator.leg('termination')).toContainText('Propagating')
  await page.reload()
  await expect(operator.leg('termination')).toContainText('Propagating')
  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .click()
  await expect(operator.rows()).toHaveCount(13)
})

test('A newer build takes over the stored account: this tab writes nothing into it, and says to reload', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(ie1)
  await expect(operator.routingCard()).toContainText('Now: Aligned in US1.')
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('mock-regional-api')
          request.onsuccess = () => {
            const read = request.result.transaction('meta').objectStore('meta').get('state')
            read.onsuccess = () => {
              request.result.close()
              resolve(JSON.stringify(read.result))
            }
          }
        }),
    )
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('mock-regional-api')
        request.onsuccess = () => {
          const transaction = request.result.transaction('meta', 'readwrite')
          transaction.objectStore('meta').put({ schema: 999, version: 50 }, 'state')
          transaction.oncomplete = () => {
            request.result.close()
            resolve()
          }
        }
      }),
  )
  await operator.rerouteButton('termination', 'IE1').click()
  await operator.confirm('IE1').click()
  await expect(operator.heading('A newer version of the demo is open in another tab')).toBeVisible()
  expect(await stored()).toBe('{"schema":999,"version":50}')
})

const refused = `throw new DOMException('denied', 'SecurityError')`
const refusals: readonly (readonly [what: string, script: string])[] = [
  [
    'web storage',
    `for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { ${refused} } })`,
  ],
  ['databases', `IDBFactory.prototype.open = () => { ${refused} }`],
  [
    'locks',
    `Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }); delete Navigator.prototype.locks`,
  ],
  ['channels', `delete window.BroadcastChannel`],
]

for (const [what, script] of refusals) {
  test(`In a browser without ${what}, I re-route a trunk and run over many numbers`, async ({ operator, page }) => {
    await page.addInitScript(script)
    await operator.goTo(ie1)
    await operator.reroute('termination', 'IE1')
    await expect(operator.leg('termination')).toContainText('Propagating')
    const says = page.getByText('This browser keeps nothing of this page.')
    await expect(says).toHaveCount(what === 'databases' ? 1 : 0)

    await operator.goTo('/numbers/reroute')
    await planFor(operator, ['+1 402 555 1212', '+1 563 555 0110'], 'IE1')
    await startRun(operator, 'A rehearsal')
    await expect(progress(operator).getByRole('status')).toHaveText('Done')
    await expect(says).toHaveCount(what === 'databases' ? 1 : 0)
  })
}

test('Without databases, Changes claims nothing about earlier visits', async ({ operator, page }) => {
  await page.addInitScript(`IDBFactory.prototype.open = () => { ${refused} }`)
  await operator.goTo('/changes')
  await expect(page.getByText('This browser keeps nothing of this page.')).toBeVisible()
  await expect(page.getByText('No re-route since this page loaded')).toBeVisible()
})

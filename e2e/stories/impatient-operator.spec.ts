import { accessListPage, dialog, open, part, row } from '../access-pages.ts'
import { originationTab, rawUri } from '../origination-tab.ts'
import { type Console, expect, test } from '../language.ts'

/** Holds Enter down for 0.7 s, as a keyboard repeats it. */
async function holdEnter({ page }: Console): Promise<void> {
  for (let times = 0; times < 20; times += 1) {
    // The second and each further `down` is a repetition.
    await page.keyboard.down('Enter')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 35)))
  }
  await page.keyboard.up('Enter')
}

test('Enter held down in a new trunk creates one', async ({ operator }) => {
  await operator.goTo('/trunks?new=ie1')
  await dialog(operator).getByLabel('Friendly name').fill('Held down')
  await holdEnter(operator)
  await expect(operator.heading('Held down')).toBeVisible()
  expect(operator.writes.filter((write) => write.endsWith('/v1/Trunks'))).toHaveLength(1)
})

test('Enter held down in a new origination URI adds one, and does not open the next', async ({ operator }) => {
  await operator.goTo(originationTab)
  await operator.page.getByRole('button', { name: /^Add/ }).first().click()
  await rawUri(operator).fill('sip:203.0.113.99')
  await dialog(operator).getByLabel('Friendly name').fill('Held down')
  await holdEnter(operator)
  await expect(dialog(operator)).toBeHidden()
  await expect(operator.page.getByRole('rowheader', { name: /203\.0\.113\.99/ })).toHaveCount(1)
  expect(operator.writes.filter((write) => write.endsWith('/OriginationUrls'))).toHaveLength(1)
})

test('Enter held down on the confirmation of a re-route writes one route', async ({ operator }) => {
  await operator.goTo('/trunks/east-mountain-office/ie1/termination')
  await operator.rerouteButton('termination', 'IE1').click()
  await expect(operator.review()).toContainText('passed')
  await operator.confirm('IE1').focus()
  await holdEnter(operator)
  await expect(operator.review()).toBeHidden()
  await expect(operator.leg('termination')).toContainText('Propagating')
  expect(operator.writes).toHaveLength(1)
})

test('Back during a save leads to where I came from, and the save goes on', async ({ operator, page }) => {
  await operator.goTo('/changes', { fault: 'ie1.api.IpAddresses.write.latency-2000.once' })
  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .click()
  await operator.seeMatrixRead()
  await page.evaluate((path) => {
    history.pushState(null, '', path)
  }, accessListPage)
  await open(operator, 'Add address')
  await part(operator, 'IPv4 address or prefix').fill('198.51.100.77')
  await part(operator, 'Name').fill('Desk')
  await dialog(operator).getByRole('button', { name: 'Add address' }).click()
  await expect.poll(() => operator.writes.length).toBe(1)
  await page.goBack()
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.goBack()
  await expect(page).toHaveURL('/trunks')
  await expect(operator.announcement(/Address added in IE1/)).toBeAttached()
  await expect(page).toHaveURL('/trunks')
  await operator.goTo(accessListPage)
  await expect(row(operator, /^198\.51\.100\.77/)).toBeVisible()
})

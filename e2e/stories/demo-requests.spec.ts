import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from '../language.ts'
import { hearTraffic } from '../page-fetch.ts'

const office = '/trunks/east-mountain-office'
const entry = fileURLToPath(new URL('../../mocks/server.ts', import.meta.url))

/** The program behind `npm run api`, on its own port. */
async function startApi(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [entry, '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
  return { url: /"url":"([^"]+)"/.exec(line)?.[1] ?? '', stop: () => void child.kill() }
}

test('A console request, copied as curl, does the same to the command-line API', async ({ operator, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await operator.goTo(`${office}/ie1/termination`)
  await operator.reroute('termination', 'IE1')
  await operator.openOfDemo('Requests')
  const dialog = page.getByRole('dialog', { name: 'Last requests' })
  await dialog.getByRole('button', { name: /^POST IE1 routes/ }).click()
  await expect(dialog.getByRole('region', { name: 'Answer' })).toContainText('"voice_region": "ie1"')
  await expect(dialog).toContainText('VoiceRegion')
  await dialog.getByRole('button', { name: 'Copy as curl' }).click()
  const curl = await page.evaluate(() => navigator.clipboard.readText())
  expect(curl).toContain('http://127.0.0.1:4310/')

  const api = await startApi()
  try {
    const run = promisify(execFile)
    const { stdout } = await run('sh', [
      '-c',
      curl.replace('http://127.0.0.1:4310', api.url).replace('curl', 'curl -s'),
    ])
    expect(JSON.parse(stdout)).toMatchObject({ voice_region: 'ie1' })
  } finally {
    api.stop()
  }
})

test('The request log never shows or copies a password', async ({ operator, page }) => {
  await operator.goTo(`${office}/ie1/termination`)
  await operator.openOfDemo('Break it')
  await page.getByRole('button', { name: 'Break it: Empty the credential list' }).click()
  await page.getByRole('button', { name: 'Undo: Empty the credential list' }).click()
  await expect(page.getByRole('button', { name: 'Break it: Empty the credential list' })).toBeVisible()
  await page.keyboard.press('Escape')
  await operator.openOfDemo('Requests')
  const dialog = page.getByRole('dialog', { name: 'Last requests' })
  await dialog.getByRole('button', { name: /^POST IE1 api .*Credentials\.json/ }).click()
  await expect(dialog).toContainText('Username=sbc-admin')
  await expect(dialog).toContainText('Password=$PASSWORD')
  await expect(dialog).toContainText('••••••••')
  await expect(dialog).not.toContainText('Demo2026')
})

test('A request that a fault ended says so', async ({ operator, page, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(`${office}/ie1/termination`)
  await operator.switchFaultOn({ Where: 'IE1 Ireland', 'What fails': 'routes.write', 'How often': 'Always' })
  await operator.reroute('termination', 'IE1')
  await operator.openOfDemo('Requests')
  const dialog = page.getByRole('dialog', { name: 'Last requests' })
  await expect(dialog.getByRole('button', { name: /^POST IE1 routes .*503, a fault/ })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^POST US1 routes .*200/ })).toBeVisible()
})

test("The log starts with the page's first request, before the demo bar loads", async ({ operator, page }) => {
  const first: string[] = []
  hearTraffic(page, ({ kind, path }) => {
    const [pathname = ''] = path.split('?')
    if (kind === 'sent' && pathname.startsWith('/twilio/') && first.length < 6) first.push(pathname)
  })
  // In an account with trunks, the check of the account soon fills the log.
  await operator.goTo('/calls', { scenario: 'empty' })
  await operator.openOfDemo('Requests')
  const dialog = page.getByRole('dialog', { name: 'Last requests' })
  await expect(dialog.getByRole('listitem').last()).toBeVisible()
  const rows = dialog.getByRole('listitem').getByRole('button')
  await expect(rows.last()).toHaveAccessibleName(/^GET (US1|IE1|AU1) (api|trunking) .*200/)
  // Requests sent together can end in any order.
  await rows.last().click()
  const asked = (await dialog.getByRole('listitem').last().locator('code').textContent()) ?? ''
  expect(
    first.some((path) => asked.includes(path)),
    `${asked} is one of ${first.join(', ')}`,
  ).toBe(true)
  await expect(dialog.getByRole('region', { name: 'Answer' })).toContainText('"')
})

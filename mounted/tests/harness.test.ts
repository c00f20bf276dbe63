import { generalTab, saveButton } from '../../e2e/general-tab.ts'
import { browserKeeps, keepInBrowser } from '../browser-keeps.ts'
import { frameDocument, frameWindow } from '../frame.ts'
import { expect, test } from '../language.ts'
import { patience } from '../settle.ts'

// What the component tests rely on: that a test fails when it should, and that none sees another.

/** What an assertion or an act says after a moment in which nothing changes. */
async function complaint(assertion: () => Promise<void>): Promise<string> {
  const { ms } = patience
  patience.ms = 50
  try {
    await assertion()
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    patience.ms = ms
  }
}

test('an error of the page fails the test, also one that nobody caught', async ({ operator, page, watch }) => {
  await operator.goTo('/trunks')
  frameWindow().console.error('the page complains')
  await page.evaluate(() => void Promise.reject(new Error('nobody caught it')))
  await expect.poll(watch.look).toEqual(['console: the page complains', expect.stringContaining('nobody caught it')])
  watch.take()
})

test('an answer that the test does not expect fails it', async ({ operator, watch }) => {
  await operator.goTo(generalTab, { fault: 'ie1.trunking.Trunks.read.503.once' })
  await expect.poll(watch.look).toEqual([expect.stringMatching(/^API answered 503: .*\/ie1\/trunking\/v1\/Trunks/)])
  watch.take()
})

test('assertions reject what is not so', async ({ operator, page }) => {
  await operator.goTo('/trunks?new=ie1')
  const uri = page.getByRole('dialog').getByLabel('Termination URI')
  const behind = page.getByRole('link', { name: 'New trunk', exact: true })
  await expect(uri).toBeFocused()
  expect(await complaint(() => expect(uri).not.toBeFocused())).toContain('not.toBeFocused()')
  expect(await complaint(() => expect(uri).toBeHidden())).toContain('toBeHidden()')
  expect(await complaint(() => expect(uri).toHaveValue('x'))).toContain('received ""')
  expect(await complaint(() => expect(page.getByRole('button')).toBeVisible())).toContain('elements')
  expect(await complaint(() => expect(page.getByRole('dialog', { name: 'No such' })).toBeVisible())).toContain(
    'nothing',
  )
  expect(await complaint(() => expect(page.getByRole('dialog')).toHaveText('part'))).toContain('toHaveText(part)')
  expect(await complaint(() => expect(page).toHaveURL('/trunks'))).toContain('?new=ie1')
  expect(await complaint(() => behind.click())).toContain('covered by')
})

test('what one test keeps in the browser', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await page.getByRole('button', { name: 'Theme: system. Change to light' }).click()
  await page.evaluate(keepInBrowser)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible()
  expect(await page.evaluate(browserKeeps)).toEqual(['here', 'here', ['kept']])
})

test('the next does not find', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await expect(page.getByRole('button', { name: /^Theme: system/ })).toBeVisible()
  expect(await page.evaluate(browserKeeps)).toEqual([null, null, []])
})

test('the account is kept over a reload and new in each test, and its clock stands still', async ({
  operator,
  page,
}) => {
  await operator.goTo('/trunks/east-mountain-office/us1/termination', { scenario: 'split-legs' })
  const account = () => page.evaluate(async () => (await fetch('/demo/state')).text())
  const before = await account()
  expect(before).toContain('"scenario":"split-legs"')
  await page.reload()
  expect(await account()).toBe(before)
})

test('what is typed in one frame is not in the next', async ({ operator, page }) => {
  await operator.goTo(generalTab)
  await page.getByLabel('Friendly name').fill('A draft')
  await expect(saveButton(operator)).toBeVisible()
  await operator.goTo('/changes')
  expect(frameDocument().body.textContent).not.toContain('A draft')
})

import { tabTo } from '../focus.ts'
import { expectSaved, field, form, generalTab, rename, save, saveButton } from '../general-tab.ts'
import { type Console, expect, test } from '../language.ts'

type Change = {
  readonly what: string
  readonly make: (operator: Console) => Promise<unknown>
  readonly expect: (operator: Console) => Promise<void>
}

const choose = (what: string, label: string): Change => ({
  what: `${what}: ${label}`,
  make: (operator) => field(operator, what).selectOption({ label }),
  expect: (operator) => expect(field(operator, what).locator('option:checked')).toHaveText(label),
})

const turnOn = (what: string): Change => ({
  what: `${what}: on`,
  make: (operator) => form(operator).getByRole('switch', { name: what }).click(),
  expect: (operator) => expect(form(operator).getByRole('switch', { name: what })).toBeChecked(),
})

const type = (what: string, text: string, stored = text): Change => ({
  what: `${what}: ${text || 'none'}`,
  make: (operator) => field(operator, what).fill(text),
  expect: (operator) => expect(field(operator, what)).toHaveValue(stored),
})

const changes: readonly Change[] = [
  type('Friendly name', 'East Mountain Office, Dublin'),
  type('Friendly name', ''),
  type('Friendly name', '  spaced  ', 'spaced'),
  turnOn('Secure trunking'),
  choose('Call recording', 'From answer, two channels'),
  choose('Recording trim', 'Silence is trimmed'),
  choose('Call transfer', 'On, to SIP only'),
  choose('Caller ID of a transfer', 'The number of the party that transfers'),
  turnOn('CNAM lookup'),
  type('Disaster Recovery URL', 'https://recovery.example.com/twiml'),
  choose('Disaster Recovery method', 'GET'),
]

test('I change and save each setting in turn: each is one write and survives a reload', async ({ operator }) => {
  test.slow()
  await operator.goTo(generalTab)
  for (const [index, change] of changes.entries()) {
    await test.step(change.what, async () => {
      await change.make(operator)
      await save(operator)
      await expectSaved(operator)
      expect(operator.writes).toHaveLength(index + 1)
      await operator.page.reload()
      await change.expect(operator)
      await expect(saveButton(operator)).toBeHidden()
    })
  }
})

test('I change everything together: the settings and the recording are two writes', async ({ operator }) => {
  await operator.goTo(generalTab)
  const all = changes.filter(({ what }) => !/none|spaced/.test(what))
  for (const change of all) await change.make(operator)
  await save(operator)
  await expectSaved(operator)
  expect(operator.writes.map((line) => line.replace(/TK\w+/, 'TK'))).toEqual([
    'POST /twilio/ie1/trunking/v1/Trunks/TK',
    'POST /twilio/ie1/trunking/v1/Trunks/TK/Recording',
  ])
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  for (const change of all) await change.expect(operator)
  // The other Region's instance is another resource.
  await operator.regionLink('US1').click()
  await expect(field(operator, 'Friendly name')).toHaveValue('East Mountain Office')
})

test('The field shows what Twilio would refuse before anything is sent', async ({ operator }) => {
  await operator.goTo(generalTab)
  const url = field(operator, 'Disaster Recovery URL')
  await url.fill('recovery.example.com')
  await expect(url).not.toHaveAttribute('aria-invalid')
  await url.blur()
  await expect(url).toHaveAccessibleDescription(/Not a valid web address/)
  await save(operator)
  await expect(url).toBeFocused()
  await expect(form(operator)).toContainText('Fix: Disaster Recovery URL')
  expect(operator.writes).toEqual([])

  await url.fill('https://recovery.example.com')
  await expect(url).not.toHaveAttribute('aria-invalid')
  await rename(operator, 'x'.repeat(65))
  await expect(field(operator, 'Friendly name')).toHaveAccessibleDescription(
    /This has 65 characters; Twilio documents at most 64/,
  )
  await save(operator)
  await expectSaved(operator)
})

test('Symmetric RTP is shown with the reason why it cannot be set', async ({ operator }) => {
  await operator.goTo(generalTab)
  await expect(form(operator)).toContainText('Set by Twilio; the API ignores changes.')
  await expect(form(operator).getByRole('switch', { name: 'Symmetric RTP' })).toBeHidden()
})

test('The recording fails to save: I see that the rest is saved, and Retry saves only the recording', async ({
  operator,
  watch,
}) => {
  watch.expectApiFailures()
  await operator.goTo(generalTab, { fault: 'ie1.trunking.Recording.write.503.once' })
  await rename(operator, 'Dublin office')
  await field(operator, 'Call recording').selectOption({ label: 'From answer, one channel' })
  await save(operator)
  const panel = form(operator).getByRole('alert')
  await expect(panel).toContainText('Saving the recording settings (the others are saved) failed in')
  await expect(form(operator)).toContainText('Not saved: Call recording')
  operator.writes.splice(0)
  await panel.getByRole('button', { name: 'Retry' }).click()
  await expectSaved(operator)
  expect(operator.writes).toEqual([expect.stringMatching(/\/Recording$/)])
})

test('The trunk does not load before the save: nothing is sent, and the form says so', async ({ operator, watch }) => {
  watch.expectApiFailures()
  await operator.goTo(generalTab)
  await rename(operator, 'Dublin office')
  await operator.page.evaluate(() =>
    fetch('/demo/faults', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        faults: [{ region: 'ie1', operation: 'trunking.Trunks.read', effect: 'status-503', times: 'once' }],
      }),
    }),
  )
  await save(operator)
  await expect(form(operator).getByRole('alert')).toContainText(
    'nothing was sent, because loading the saved values failed',
  )
  expect(operator.writes).toEqual([])
  await form(operator).getByRole('button', { name: 'Retry' }).click()
  await expectSaved(operator)
})

test('Pressing Enter twice sends one write', async ({ operator }) => {
  await operator.goTo(generalTab, { fault: 'ie1.trunking.write.latency-300.always' })
  await rename(operator, 'Dublin office')
  await operator.page.keyboard.press('Enter')
  await operator.page.keyboard.press('Enter')
  await expectSaved(operator)
  await expect(field(operator, 'Friendly name')).toBeFocused()
  expect(operator.writes).toHaveLength(1)
})

test('By keyboard alone: I change a setting, fix an error, save, and discard', async ({ operator }) => {
  const { page } = operator
  await operator.goTo(generalTab)
  await field(operator, 'Friendly name').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Dublin office')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(form(operator).getByRole('switch', { name: 'Secure trunking' })).toBeChecked()
  const url = field(operator, 'Disaster Recovery URL')
  await tabTo(operator, url)
  await page.keyboard.type('recovery.example.com')
  await page.keyboard.press('Enter')
  await expect(url).toBeFocused()
  await expect(url).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Home')
  await page.keyboard.type('https://')
  await tabTo(operator, saveButton(operator))
  await expect(saveButton(operator)).toBeInViewport()
  await page.keyboard.press('Enter')
  await expectSaved(operator)
  await expect(form(operator)).toBeFocused()
})

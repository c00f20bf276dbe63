import { progress } from '../bulk.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

test.describe.configure({ timeout: 180_000 })

test('Using only the keyboard, I choose numbers, plan, run, pause, retry and undo, and hear the progress', async ({
  operator,
  page,
  watch,
}) => {
  watch.expectApiFailures()
  const list = new NumbersList(page)
  const press = (key: string) => page.keyboard.press(key)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const bar = page.getByRole('region', { name: 'Selected numbers' })
  await operator.goTo('/numbers', {
    scenario: 'five-hundred-numbers',
    fault: 'ie1.routes.PhoneNumbers.write.403.next-2',
  })
  await expect(list.links().first()).toBeVisible()

  await test.step('Search, and filter', async () => {
    await tabTo(operator, list.search())
    await page.keyboard.type('Boston desk')
    await expect(list.count(/^\d+ of 500 numbers$/)).toBeVisible()
    await tabTo(operator, list.filter('State'))
    await page.keyboard.type('Served')
    await expect(page).toHaveURL(/state=trunk/)
    await tabTo(operator, button('Clear filters'), 'Tab')
    await tabTo(operator, list.filter('State'), 'Shift+Tab')
    await page.keyboard.type('Any')
    await expect(page).not.toHaveURL(/state=/)
  })

  await test.step('Select one, a range, and all matches', async () => {
    await tabTo(operator, list.link('+1 617 555 0102'))
    await press(' ')
    await expect(bar).toContainText('1 selected')
    await press('ArrowDown')
    await press('ArrowDown')
    await seeFocusOn(list.link('+1 617 555 0104'))
    await press('Shift+ ')
    await expect(bar).toContainText('3 selected')
    await press(' ')
    await expect(bar).toContainText('2 selected')
    await tabTo(operator, bar.getByRole('button', { name: /^Select all/ }), 'Shift+Tab')
    await press('Enter')
    await expect(bar).toContainText(/9\d selected/)
    await seeFocusOn(bar.getByRole('button', { name: /^Re-route 9\d…$/ }))
    await tabTo(operator, bar.getByRole('button', { name: 'Clear' }))
    await press('Enter')
    await seeFocusOn(list.search())
  })

  await test.step('Open the plan for the selection', async () => {
    // The last focused row.
    await tabTo(operator, list.link('+1 617 555 0104'))
    await press(' ')
    for (let down = 0; down < 5; down += 1) await press('ArrowDown')
    await press('Shift+ ')
    await expect(bar).toContainText('6 selected')
    await tabTo(operator, bar.getByRole('button', { name: 'Re-route 6…' }), 'Shift+Tab')
    await press('Enter')
    await expect(operator.heading('Re-route numbers')).toBeFocused()
  })

  await test.step('Choose the Region, read the plan, set the options', async () => {
    await tabTo(
      operator,
      page.getByRole('group', { name: 'Process their calls in' }).getByRole('button', { name: 'IE1' }),
    )
    await press('Enter')
    await expect(operator.announcement('Plan loaded: 6 numbers will change, 0 held back.')).toBeAttached()
    const which = page
      .getByRole('region', { name: /^Warnings/ })
      .locator('summary')
      .first()
    await tabTo(operator, which)
    await press('Enter')
    await expect(page.getByRole('region', { name: /^Warnings/ })).toContainText('+1 617 555 0107')
    const fields = {
      Canary: '1',
      Wave: '2',
      'Pause between waves, in seconds': '600',
      'Pause after failures': '2',
      'Numbers per second, at most': '20',
      Reason: 'The move',
    }
    for (const [name, value] of Object.entries(fields)) {
      await tabTo(operator, page.getByRole('textbox', { name, exact: true }))
      await press('ControlOrMeta+a')
      await page.keyboard.type(value)
    }
  })

  const standing = progress(operator).getByRole('status')
  const control = (name: RegExp) => progress(operator).getByRole('button', { name })

  await test.step('The run pauses by itself, and I retry the failures', async () => {
    await press('Enter')
    await expect(operator.heading('Re-routing 6 numbers to IE1')).toBeFocused()
    await expect(operator.announcement('Run started: re-routing 6 numbers to IE1.')).toBeAttached()
    await expect(operator.announcement('1 number failed so far.')).toBeAttached()
    await expect(standing).toHaveText('Between waves')
    await tabTo(operator, control(/^Pause$/))
    await press('Enter')
    await expect(operator.announcement('Run paused. 0 changed, 1 failed, 5 left.')).toBeAttached()
    await seeFocusOn(control(/^Resume/))
    await press('Enter')
    await expect(operator.announcement('Run resumed: 5 numbers left.')).toBeAttached()
    await expect(standing).toHaveText('Between waves')
    await seeFocusOn(control(/^Pause$/))
    await tabTo(operator, control(/^Stop after this wave$/))
    await press('Enter')
    await expect(operator.announcement('Run stopped after the wave. 1 changed, 2 failed, 3 left.')).toBeAttached()
    await seeFocusOn(control(/^Resume/))
    await tabTo(operator, control(/^Retry failed/))
    await press('Enter')
    await expect(standing).toHaveText('Between waves')
    await seeFocusOn(control(/^Pause$/))
  })

  await test.step('Undo its changes', async () => {
    await press('Enter')
    await seeFocusOn(control(/^Resume/))
    await tabTo(operator, progress(operator).getByRole('link', { name: /^Undo \d changes?$/ }))
    await press('Enter')
    await expect(operator.heading(/^Undo \d numbers$/)).toBeFocused()
    await tabTo(operator, page.getByRole('textbox', { name: 'Pause between waves, in seconds' }))
    await press('ControlOrMeta+a')
    await page.keyboard.type('0')
    await tabTo(operator, page.getByRole('textbox', { name: 'Reason' }))
    await page.keyboard.type('And back')
    await tabTo(operator, button(/^Undo \d numbers$/))
    await press('Enter')
    await expect(operator.announcement(/Run started: returning \d numbers to US1\./)).toBeAttached()
    await expect(operator.announcement(/Run done\. \d changed\./)).toBeAttached()
  })
})

test('Using only the keyboard, I paste numbers and add more from a file', async ({ operator, page }) => {
  const press = (key: string) => page.keyboard.press(key)
  await operator.goTo('/numbers', { scenario: 'five-hundred-numbers' })
  await tabTo(operator, page.getByRole('link', { name: 'Re-route many…' }))
  await press('Enter')
  await expect(operator.heading('Re-route numbers')).toBeFocused()
  await tabTo(operator, page.getByRole('textbox', { name: 'One number per line' }))
  await page.keyboard.insertText('+12125550100\nnonsense')
  await expect(page.getByText('is not a phone number.')).toBeVisible()
  await tabTo(operator, page.getByLabel('Or from a file'))
  const chosen = page.waitForEvent('filechooser')
  // Listen for the file chooser before the key is pressed.
  await page.evaluate(() => undefined)
  await press('Enter')
  const chooser = await chosen
  await chooser.setFiles({
    name: 'lines.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,number\nDesk,+12125550101\nDesk,+12125550100\n'),
  })
  await expect(operator.announcement('2 numbers, 3 lines left out')).toBeVisible()
  await tabTo(operator, page.getByRole('button', { name: 'Make the plan for 2' }))
  await press('Enter')
  await expect(operator.heading('Re-route numbers')).toBeFocused()
  await tabTo(operator, page.getByRole('button', { name: 'Choose other numbers' }))
  await press('Enter')
  await expect(operator.heading('Re-route numbers')).toBeFocused()
})

import { Calls } from '../../e2e/calls.ts'
import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'

// A demonstration with the keyboard alone: after each press, the focus is where the work continues.

const office = '/trunks/east-mountain-office'

test('By keyboard I re-route, place five calls and skip the countdown, and hear where they were processed', async ({
  operator,
  page,
}) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/ie1/termination`)
  await tabTo(operator, operator.rerouteButton('termination', 'IE1'))
  await page.keyboard.press('Enter')
  await expect(operator.confirm('IE1')).toBeEnabled()
  await tabTo(operator, operator.confirm('IE1'))
  await page.keyboard.press('Enter')
  await expect(operator.review()).toBeHidden()

  await tabTo(operator, page.getByRole('button', { name: 'Test call, termination' }))
  await page.keyboard.press('Enter')
  await expect(calls.panel().getByText('Test call from your PBX')).toBeFocused()
  await tabTo(operator, calls.panel().getByRole('button', { name: 'Place five test calls' }))
  await page.keyboard.press('Enter')
  await expect(operator.announcement(/5 test calls: \d in US1, \d in IE1/)).toBeAttached()
  await seeFocusOn(calls.panel().getByRole('button', { name: 'Place five test calls' }))

  const skip = operator.leg('termination').getByRole('button', { name: 'Skip to settled' })
  await tabTo(operator, skip, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(skip).toBeHidden()
  await expect(page.getByRole('heading', { name: /Calls from your PBX/ })).toBeFocused()
})

test('By keyboard I type and call a number, and open and close its record', async ({ operator, page }) => {
  const calls = new Calls(page)
  await operator.goTo(`${office}/us1/origination`)
  await tabTo(operator, page.getByRole('button', { name: 'Test call, origination' }))
  await page.keyboard.press('Enter')
  await expect(calls.panel().getByText('Test call to your numbers')).toBeFocused()
  await tabTo(operator, calls.panel().getByLabel('Number called'))
  await page.keyboard.press('End')
  await tabTo(operator, calls.panel().getByLabel('Number', { exact: true }))
  await page.keyboard.type('555-1212')
  await page.keyboard.press('Enter')
  await expect(operator.announcement('Enter a number in E.164')).toBeAttached()
  await seeFocusOn(calls.panel().getByLabel('Number', { exact: true }))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('+1 (402) 555-1212')
  await page.keyboard.press('Enter')
  await expect(operator.announcement('Processed and stored in US1')).toBeAttached()
  await tabTo(operator, calls.panel().getByRole('link', { name: 'See its record' }))
  await page.keyboard.press('Enter')
  await expect(operator.heading('Calls')).toBeFocused()
  await expect(operator.announcement('Call record: stored in US1')).toBeAttached()

  const close = calls.record().getByRole('button', { name: 'Close the record' })
  await tabTo(operator, close)
  await page.keyboard.press('Enter')
  await expect(operator.heading('Calls')).toBeFocused()
  await tabTo(operator, calls.records('US1').getByRole('link').first())
  await page.keyboard.press('Enter')
  await expect(calls.record().getByText('Call record', { exact: true })).toBeFocused()
})

test('By keyboard I filter the records, hear how many match, and clear the filters', async ({ operator, page }) => {
  await operator.goTo('/calls')
  const search = page.getByRole('searchbox', { name: 'Search calls' })
  await tabTo(operator, search)
  await page.keyboard.type('zzz')
  await expect(operator.announcement('Calls: 0 in US1, 0 in IE1, 0 in AU1')).toHaveCount(1)
  await tabTo(operator, page.getByRole('button', { name: 'Clear filters' }))
  await page.keyboard.press('Enter')
  await seeFocusOn(search)
  await expect(search).toHaveValue('')
})

test('By keyboard I choose a rate, and start and stop traffic with one button', async ({ operator, page }) => {
  await operator.goTo(`${office}/ie1/termination`)
  const card = page.getByRole('region', { name: 'Traffic', exact: true })
  await tabTo(operator, card.getByLabel('Calls per second'))
  await page.keyboard.press('End')
  await expect(card.getByLabel('Calls per second')).toHaveValue('20')
  await tabTo(operator, card.getByRole('button', { name: 'Start traffic' }))
  await page.keyboard.press('Enter')
  await seeFocusOn(card.getByRole('button', { name: 'Stop traffic' }))
  await expect(card).toContainText('20 calls per second')
  await page.keyboard.press('Enter')
  await seeFocusOn(card.getByRole('button', { name: 'Start traffic' }))
  await expect(operator.announcement('Simulated traffic stopped')).toBeAttached()
})

test('By keyboard I turn on a fault, break something and undo both, and hear each result', async ({
  operator,
  page,
}) => {
  await operator.goTo(`${office}/ie1/termination`)
  await expect(operator.routingCard()).toContainText('Aligned in US1')
  const opener = (name: string) => operator.demoBar().getByRole('button', { name, exact: true })
  const dialog = page.getByRole('dialog')

  await tabTo(operator, opener('Faults'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await seeFocusOn(dialog.getByLabel('Where'))
  await page.keyboard.press('Escape')
  await seeFocusOn(opener('Faults'))
  await page.keyboard.press('Enter')
  await seeFocusOn(dialog.getByLabel('Where'))
  await page.keyboard.type('IE1')
  await tabTo(operator, dialog.getByRole('button', { name: 'Switch the fault on' }))
  await page.keyboard.press('Enter')
  await expect(operator.announcement('Fault: the next write in IE1 returns 503')).toBeAttached()
  await seeFocusOn(opener('Faults'))
  await tabTo(operator, operator.demoBar().getByRole('button', { name: 'Clear' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(operator.announcement('All faults are off')).toBeAttached()
  await seeFocusOn(opener('Faults'))

  await tabTo(operator, opener('Break it'))
  await page.keyboard.press('Enter')
  const gap = 'Remove the PBX’s address'
  await tabTo(operator, dialog.getByRole('button', { name: `Break it: ${gap}` }))
  await page.keyboard.press('Enter')
  await expect(operator.announcement(`Done: ${gap}`)).toBeAttached()
  await seeFocusOn(dialog.getByRole('button', { name: `Undo: ${gap}` }))
  await page.keyboard.press('Enter')
  await expect(operator.announcement(`Undone: ${gap}`)).toBeAttached()
  await seeFocusOn(dialog.getByRole('button', { name: `Break it: ${gap}` }))
  await page.keyboard.press('Escape')
  await seeFocusOn(opener('Break it'))
})

import { seeFocusOn, tabTo } from '../focus.ts'
import { expect, test } from '../language.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('Using only the keyboard, I find the trunk, re-route it to IE1 and copy a localized URI', async ({ operator }) => {
  const { page } = operator
  const press = (key: string) => page.keyboard.press(key)
  await operator.goTo('/trunks')
  await expect(operator.row('East Mountain Office')).toBeVisible()

  await test.step('Search and open the trunk', async () => {
    await tabTo(operator, operator.searchField())
    await page.keyboard.type('(402) 555-1212')
    await expect(operator.announcement('1 of 13 trunks')).toBeVisible()
    await tabTo(operator, page.getByRole('link', { name: 'East Mountain Office', exact: true }))
    await press('Enter')
    await expect(operator.heading('East Mountain Office')).toBeFocused()
  })

  await test.step('Change Region and tab', async () => {
    await tabTo(operator, operator.regionLink('IE1'))
    await press('Enter')
    await expect(page).toHaveURL(/\/ie1\//)
    await expect(operator.regionLink('IE1')).toBeFocused()
    await expect(operator.announcement(/East Mountain Office, IE1/)).toBeAttached()
    await tabTo(operator, operator.tab('Origination'))
    await press('Enter')
    await expect(page).toHaveURL(/\/ie1\/origination$/)
    await expect(operator.tab('Origination')).toBeFocused()
    await tabTo(operator, operator.tab('Termination'), 'Shift+Tab')
    await press('Enter')
    await expect(page).toHaveURL(/\/ie1\/termination$/)
  })

  await test.step('Open, read and leave the review, and return to the same place', async () => {
    await tabTo(operator, operator.rerouteButton('termination', 'IE1'))
    await press('Enter')
    await seeFocusOn(operator.review().getByRole('button', { name: 'Cancel' }))
    await tabTo(operator, operator.review().getByRole('button', { name: /^Show [\d,]+ passed$/ }), 'Shift+Tab')
    await press('Enter')
    await expect(operator.review()).toContainText('The attached access lists have addresses')
    await press('Escape')
    await expect(operator.review()).toBeHidden()
    await seeFocusOn(operator.rerouteButton('termination', 'IE1'))
  })

  await test.step('Confirm, and hear the result', async () => {
    await press('Enter')
    await expect(operator.confirm('IE1')).toBeEnabled()
    await tabTo(operator, operator.confirm('IE1'))
    await press('Enter')
    await expect(operator.review()).toBeHidden()
    await expect(operator.announcement('Termination of East Mountain Office is being processed in IE1')).toBeAttached()
    await expect(page.getByRole('heading', { name: /Calls from your PBX/ })).toBeFocused()
  })

  await test.step('Copy the URI of an edge', async () => {
    await tabTo(operator, page.getByRole('button', { name: 'Show Localized URIs' }))
    await press('Enter')
    await tabTo(operator, page.getByRole('button', { name: 'Copy Dublin URI' }))
    await press('Enter')
    await expect(operator.announcement('Copied Dublin URI')).toBeAttached()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'east-mountain-office.pstn.dublin.twilio.com',
    )
  })

  await test.step('Skip to settled, and hear the result', async () => {
    await tabTo(operator, operator.demoBar().getByRole('button', { name: 'Skip to settled' }))
    await press('Enter')
    await expect(operator.announcement('Settled: calls from your PBX are processed in IE1')).toBeAttached()
  })
})

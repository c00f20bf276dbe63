import { expect, test } from '../language.ts'

test('the first Tab offers to skip to the content', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(operator.searchField()).toBeFocused()
})

test('filters, a trunk, its tabs and its Regions are reached by keyboard alone', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  await expect(operator.rows()).toHaveCount(13)
  await operator.searchField().focus()
  await page.keyboard.type('mountain')
  await expect(operator.rows()).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Active in' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL('/trunks?q=mountain&active=us1')

  await operator.row('East Mountain Office').getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(operator.heading('East Mountain Office')).toBeFocused()

  await operator.tab('Origination').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/trunks/east-mountain-office/us1/origination')
  await expect(operator.tab('Origination')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'East Mountain Office, US1, Origination' })).toBeAttached()

  await operator.regionLink('IE1').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/trunks/east-mountain-office/ie1/origination')
  await expect(operator.regionLink('IE1')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'East Mountain Office, IE1, Origination' })).toBeAttached()

  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/trunks?q=mountain&active=us1')
  await expect(operator.heading('Trunks')).toBeFocused()
})

test('another page takes the focus to its heading', async ({ operator, page }) => {
  await operator.goTo('/trunks/east-mountain-office/us1/general')
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(operator.heading('Trunks')).toBeFocused()
})

test('the question before a reset takes the focus, and gives it back', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  const reset = operator.demoBar().getByRole('button', { name: 'Reset' })
  await reset.focus()
  await page.keyboard.press('Enter')
  await expect(operator.resetDialog().getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(operator.resetDialog()).toBeHidden()
  await expect(reset).toBeFocused()
})

test('on a phone the navigation opens, is left with Escape, and gives the focus back', async ({ operator, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await operator.goTo('/trunks/east-mountain-office/us1/general')
  const open = page.getByRole('button', { name: 'Open navigation' })
  await open.focus()
  await page.keyboard.press('Enter')
  await expect(operator.navigation()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(operator.navigation()).toBeHidden()
  await expect(open).toBeFocused()
})

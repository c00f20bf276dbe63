import { expect, test } from '../language.ts'

test('filters, a trunk, its tabs and its Regions are reached with the keyboard alone', async ({ operator, page }) => {
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

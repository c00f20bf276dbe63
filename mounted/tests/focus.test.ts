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
  await expect(page.getByRole('link', { name: 'New trunk' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(operator.searchField()).toBeFocused()
})

test('on a new page, focus moves to the heading', async ({ operator, page }) => {
  await operator.goTo('/trunks/east-mountain-office/us1/general')
  await expect(operator.heading('East Mountain Office')).toBeVisible()
  await operator
    .navigation()
    .getByRole('link', { name: /^Trunks/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(operator.heading('Trunks')).toBeFocused()
})

test('the reset question takes the focus and returns it', async ({ operator, page }) => {
  await operator.goTo('/trunks')
  const reset = operator.demoBar().getByRole('button', { name: 'Reset' })
  await reset.focus()
  await page.keyboard.press('Enter')
  await expect(operator.resetDialog().getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(operator.resetDialog()).toBeHidden()
  await expect(reset).toBeFocused()
})

test('on a phone, the navigation opens, closes with Escape, and returns the focus', async ({ operator, page }) => {
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

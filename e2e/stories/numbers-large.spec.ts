import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

test.describe.configure({ timeout: 180_000 })

test('The first of a hundred thousand numbers appear soon, and the keyboard reaches the last', async ({
  operator,
  page,
}) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers', { scenario: 'hundred-thousand-numbers' })
  await expect(list.links().first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/loading… [\d,]+ so far/)).toBeVisible()
  await expect(list.all('100,000')).toBeVisible({ timeout: 60_000 })
  await expect(list.grid()).toHaveAttribute('aria-rowcount', '100001')
  expect(await list.links().count()).toBeLessThan(80)

  await list.link('+1 308 555 0100').focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.link('+1 308 555 0101')).toBeFocused()
  await page.keyboard.press('PageDown')
  const further = list
    .grid()
    .getByRole('row')
    .filter({ has: page.locator(':focus') })
  await expect(further).toBeVisible()
  await page.keyboard.press('End')
  await expect(further).toHaveAttribute('aria-rowindex', '100001')
  await expect(list.links().last()).toBeFocused()
  await expect(list.links().last()).toBeInViewport()
  await expect(list.row('+61 8 7010 9999')).toContainText('Served')
  // The focused row keeps the focus while the list scrolls.
  await page
    .getByRole('main')
    .locator('[data-scrolls-rows]')
    .evaluate((box) => box.scrollTo({ top: 0 }))
  await expect(list.link('+1 308 555 0100')).toBeVisible()
  await expect(list.link('+61 8 7010 9999')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(list.link('+1 308 555 0100')).toBeFocused()

  await list.search().fill('leeds line 99')
  await expect(list.count(/^\d+ of 100,000 numbers$/)).toBeVisible()
  await list.search().fill('0113 496 0123')
  await expect(list.count('1 of 100,000 numbers')).toBeVisible()
  await expect(list.row('+44 1134 960123')).toContainText('prepared in IE1')
})

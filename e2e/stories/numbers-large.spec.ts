import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

test.describe.configure({ timeout: 180_000 })

test('Of a hundred thousand numbers the first are there soon, and the keyboard reaches the last', async ({
  operator,
  page,
}) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers', { scenario: 'hundred-thousand-numbers' })
  await expect(list.links().first()).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/reading… [\d,]+ so far/)).toBeVisible()
  await list.seeAll('100,000')
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
  // The row with the focus keeps it, wherever the others are scrolled to.
  await page
    .getByRole('main')
    .locator('[data-scrolls-rows]')
    .evaluate((box) => box.scrollTo({ top: 0 }))
  await expect(list.link('+1 308 555 0100')).toBeVisible()
  await expect(list.link('+61 8 7010 9999')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(list.link('+1 308 555 0100')).toBeFocused()

  await list.search().fill('leeds line 99')
  await list.seeCount(/^\d+ of 100,000 numbers$/)
  await list.search().fill('0113 496 0123')
  await list.seeCount('1 of 100,000 numbers')
  await expect(list.row('+44 1134 960123')).toContainText('prepared in IE1')
})

test('Reading the rest is paused, survives a reload, goes on and can be cancelled', async ({ operator, page }) => {
  const list = new NumbersList(page)
  await operator.goTo('/numbers?routed=ie1', { scenario: 'hundred-thousand-numbers' })
  await expect(list.button(/^Read the rest \(about/)).toBeVisible({ timeout: 60_000 })
  await list.button(/^Read the rest/).click()
  const progress = page.getByRole('progressbar', { name: 'Reading routes' })
  const done = async () => Number(await progress.getAttribute('value'))
  await expect(async () => expect(await done()).toBeGreaterThan(300)).toPass()

  await list.button('Pause').click()
  await expect(page.getByText('Reading the rest is paused')).toBeVisible()
  const read = () => page.getByText(/Routes of [\d,]+ of 100,000 numbers were read/).innerText()
  const before = await read()
  await page.reload()
  await expect(list.button('Resume')).toBeVisible({ timeout: 60_000 })
  // What was read before the reload is known.
  const count = (text: string) => Number(/of ([\d,]+) of/.exec(text)?.[1]?.replace(',', ''))
  await expect(async () => expect(count(await read())).toBeGreaterThanOrEqual(count(before))).toPass()

  await list.button('Resume').click()
  await expect(async () => expect(await done()).toBeGreaterThan(100)).toPass()
  await list.seeCount(/^[\d,]+ of [\d,]+ read; [\d,]+ not read$/)

  // Left in the middle it goes on by itself.
  await page.reload()
  await expect(progress).toBeVisible({ timeout: 60_000 })
  await list.button('Cancel').click()
  await expect(progress).toBeHidden()
  await expect(list.button(/^Read the rest/)).toBeVisible()
})

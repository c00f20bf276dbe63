import { expect, test } from '../language.ts'
import { NumbersList } from '../numbers-pages.ts'

test('Loading the rest can be paused, survives a reload, continues, and can be cancelled', async ({
  operator,
  page,
}) => {
  test.slow()
  const list = new NumbersList(page)
  await operator.goTo('/numbers?routed=ie1', { latency: '150' })
  await expect(list.button(/^Load the rest \(/)).toBeVisible()
  await list.button(/^Load the rest/).click()
  const progress = page.getByRole('progressbar', { name: 'Loading routes' })
  const done = async () => Number(await progress.getAttribute('value'))
  await expect(async () => expect(await done()).toBeGreaterThan(60)).toPass()

  await list.button('Pause').click()
  await expect(page.getByText('Loading the rest is paused')).toBeVisible()
  const read = async () => {
    const text = await page.getByText(/Routes loaded: \d+ of 617 numbers/).innerText()
    return Number(/loaded: (\d+) of/.exec(text)?.[1])
  }
  // The text follows the bar a moment later.
  await expect(async () => expect(await read()).toBeGreaterThan(60)).toPass()
  const before = await read()
  await page.reload()
  await expect(list.button('Resume')).toBeVisible()
  // What had loaded before the reload is kept.
  await expect(async () => expect(await read()).toBeGreaterThanOrEqual(before)).toPass()

  await list.button('Resume').click()
  await expect(async () => expect(await done()).toBeGreaterThan(30)).toPass()
  await expect(list.count(/^\d+ found in \d+ loaded; \d+ not loaded$/)).toBeVisible()

  // Interrupted by navigation, it continues by itself.
  await page.reload()
  await expect(progress).toBeVisible()
  await list.button('Cancel').click()
  await expect(progress).toBeHidden()
  await expect(list.button(/^Load the rest/)).toBeVisible()
})

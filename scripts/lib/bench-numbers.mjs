// @ts-check
import { sum, traceTasks } from './trace-tasks.mjs'

/** @typedef {import('./bench-aims.mjs').Aimed} Aimed */

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const asked = ['l', 'le', 'lee', 'leed', 'leeds', 'leeds l', 'leeds line 9', 'leeds line 99']

/**
 * The list of 100,000 numbers: the time from a key in the search to the rows, and the time of scrolling.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 */
export async function benchNumbers(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}/numbers?latency=0&rate-limit=off&scenario=hundred-thousand-numbers`)
  await page.getByText('100,000 numbers, updated').waitFor({ timeout: 300_000 })
  const search = page.getByRole('searchbox', { name: 'Search numbers' })
  const keys = []
  for (const text of asked) {
    const tasks = await traceTasks(browser, async () => {
      await search.fill(text)
      await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, text)
      await page.locator('[role=grid][aria-busy=false]').waitFor()
    })
    keys.push(sum(tasks))
  }
  await search.fill('')
  await page.getByText('100,000 numbers, updated').waitFor()
  const scrolling = await traceTasks(browser, () =>
    page.locator('[data-scrolls-rows]').evaluate(async (box) => {
      // Scroll at the pace of a hand, then in leaps.
      for (const [step, times] of /** @type {const} */ ([
        [120, 120],
        [20_000, 60],
      ])) {
        for (let turn = 0; turn < times; turn += 1) {
          box.scrollBy({ top: step, behavior: 'instant' })
          await new Promise((painted) => requestAnimationFrame(painted))
        }
      }
    }),
  )
  await context.close()
  /** @type {Record<string, Aimed>} */
  const figures = {
    'a key of the search, 100,000 numbers': { measured: median(keys), most: 100, unit: 'ms', clock: 'processor' },
    'scrolling 100,000 numbers: tasks over 50 ms': {
      measured: scrolling.filter((task) => task > 50).length,
      most: 0,
      unit: 'tasks',
      clock: 'processor',
    },
  }
  return { figures, longest: { 'slowest key': Math.max(...keys), 'longest task of scrolling': scrolling[0] ?? 0 } }
}

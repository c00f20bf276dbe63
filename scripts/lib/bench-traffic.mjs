// @ts-check
import { traceTasks } from './trace-tasks.mjs'

const seconds = 10
const pages = { 'trunk page': '/trunks/east-mountain-office/ie1/termination', '/calls': '/calls' }

/**
 * The longest work of the page's main thread while 20 simulated calls a second are made, by the processor's clock: what
 * else the machine does counts for nothing. More than 50 ms would be seen as a stop.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 */
export async function benchTraffic(browser, origin) {
  /** @type {Record<string, Record<string, number>>} */
  const table = {}
  for (const [name, path] of Object.entries(pages)) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${origin}${path}?latency=0&rate-limit=off`)
    await page.getByLabel('Calls a second').fill('20')
    await page.getByRole('button', { name: 'Start traffic' }).click()
    await page.getByText('In the last ten seconds').waitFor()
    const tasks = await traceTasks(browser, () => page.waitForTimeout(seconds * 1000))
    table[name] = {
      'longest task': Math.round(tasks[0] ?? 0),
      'tasks over 50 ms': tasks.filter((task) => task > 50).length,
      aim: 0,
    }
    await context.close()
  }
  return table
}

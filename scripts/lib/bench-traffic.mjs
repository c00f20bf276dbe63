// @ts-check
import { traceTasks } from './trace-tasks.mjs'

const seconds = 10
const pages = { 'trunk page': '/trunks/east-mountain-office/ie1/termination', '/calls': '/calls' }

/**
 * The longest tasks on the page's main thread during 20 test calls per second. Uses processor time, so other work on
 * the machine does not count. A person notices a task of more than 50 ms.
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
    await page.getByLabel('Calls per second').fill('20')
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

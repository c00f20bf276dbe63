// @ts-check
import { sum, traceTasks } from './trace-tasks.mjs'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./bench-aims.mjs').Aimed} Aimed */

const fast = 'latency=0&rate-limit=off'
const windowMs = 10_000
const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Numbers of Perth and Adelaide that are set up in AU1, in the scenario hundred-thousand-numbers. */
const line = (/** @type {number} */ index) =>
  `+${index < 3000 ? 61_870_100_000 + index : 61_855_500_000 + index - 3000}`

/** Runs in the page before anything else. Records when each write was answered. */
function watchWrites() {
  /** @type {number[]} */
  const writes = []
  const send = globalThis.fetch
  Object.assign(globalThis, {
    writes,
    async fetch(/** @type {Parameters<typeof fetch>} */ ...asked) {
      const answer = await send(...asked)
      if (asked[1]?.method === 'POST' && answer.ok) writes.push(performance.now())
      return answer
    },
  })
}

/** @param {Browser} browser @param {string} origin */
async function openAccount(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watchWrites)
  await page.goto(`${origin}/changes?${fast}&scenario=hundred-thousand-numbers`)
  await page.getByRole('heading', { name: 'Changes', exact: true }).waitFor()
  return page
}

/** @param {Page} page @param {string} origin @param {number} count */
async function openPlan(page, origin, count) {
  const numbers = Array.from({ length: count }, (_, index) => line(index)).join(' ')
  await page.evaluate((text) => sessionStorage.setItem('bulk-numbers', text), numbers)
  await page.goto(`${origin}/numbers/reroute?to=au1&${fast}`)
  await page.getByRole('button', { name: /^Re-route [1-9][\d,]* numbers$/ }).waitFor({ timeout: 300_000 })
}

/** Milliseconds on the main thread from the click to the plan, when all data is loaded. @param {Browser} browser @param {Page} page */
async function planAgain(browser, page) {
  const target = (/** @type {string} */ region) =>
    page.getByRole('group', { name: 'Process their calls in' }).getByRole('button', { name: region })
  const times = []
  for (let turn = 0; turn < 5; turn += 1) {
    await target('US1').click()
    await page.getByRole('button', { name: 'Re-route 0 numbers' }).waitFor()
    const tasks = await traceTasks(browser, async () => {
      await target('AU1').click()
      await page.getByRole('button', { name: /^Re-route [1-9][\d,]* numbers$/ }).waitFor()
    })
    times.push(sum(tasks))
  }
  return median(times)
}

/** @param {Page} page */
async function heap(page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize / 1e6
}

/** The number of writes, and the rate of those after the given time. */
const answered = (/** @type {Page} */ page, /** @type {number} */ from) =>
  page.evaluate((start) => {
    /** @type {number[]} */
    const writes = Reflect.get(globalThis, 'writes')
    const counted = writes.filter((at) => at >= start)
    const seconds = ((counted.at(-1) ?? 0) - (counted[0] ?? 0)) / 1000
    return { count: writes.length, perSecond: counted.length < 2 ? 0 : (counted.length - 1) / seconds }
  }, from)

/**
 * Runs all numbers in one wave. Traces the main thread for two windows of ten seconds, then measures the rate, because
 * tracing lowers the rate by a fifth.
 * @param {Browser} browser @param {Page} page @param {{ count: number, perSecond: number, seconds: number }} given
 */
async function runAll(browser, page, { count, perSecond, seconds }) {
  const fields = {
    Canary: 0,
    Wave: 10_000,
    'Pause between waves, in seconds': 0,
    'Numbers a second, at most': perSecond,
    Reason: 'Bench',
    [`Type ${count} AU1`]: `${count} AU1`,
  }
  for (const [name, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name, exact: name === 'Wave' }).fill(String(value))
  }
  await page.getByRole('button', { name: /^Re-route/ }).click()
  await page.getByRole('region', { name: 'Progress' }).waitFor({ timeout: 120_000 })
  const done = page.getByRole('region', { name: 'Progress' }).getByRole('status').filter({ hasText: 'Done' })
  const heaps = [await heap(page)]
  /** @type {number[]} */
  const tasks = []
  const end = Date.now() + seconds * 1000
  for (let window = 0; window < 2; window += 1)
    tasks.push(...(await traceTasks(browser, () => page.waitForTimeout(windowMs), { ownOnly: true })))
  heaps.push(await heap(page))
  const { count: before } = await answered(page, 0)
  const from = await page.evaluate(() => performance.now())
  await done.waitFor({ timeout: Math.max(1, end - Date.now()) }).catch(() => undefined)
  const { count: written, perSecond: rate } = await answered(page, from)
  heaps.push(await heap(page))
  return { written, watched: before, rate, tasks, heaps }
}

/**
 * Bulk plans and runs in the largest account.
 * @param {Browser} browser @param {string} origin
 */
export async function benchBulk(browser, origin) {
  /** @type {Record<string, Aimed>} */
  const figures = {}
  /** @type {Record<string, Record<string, number>>} */
  const details = {}
  for (const { name, perSecond, least, most } of [
    { name: 'at 50 a second', perSecond: 50, least: 47.5, most: 52.5 },
    { name: 'at the highest setting', perSecond: 124, least: 100, most: 125 },
  ]) {
    const page = await openAccount(browser, origin)
    if (perSecond === 50) {
      await openPlan(page, origin, 500)
      const measured = await planAgain(browser, page)
      figures['plan for 500 numbers, all of it read'] = { measured, most: 150, unit: 'ms', clock: 'processor' }
    }
    const count = 5_000
    await openPlan(page, origin, count)
    const { written, watched, rate, tasks, heaps } = await runAll(browser, page, { count, perSecond, seconds: 180 })
    const [start = 0, ...later] = heaps
    const run = `run of 5,000 ${name}`
    figures[`${run}: writes a second`] = { measured: rate, least, most, unit: 'writes', clock: 'wall' }
    figures[`${run}: tasks of our own over 50 ms`] = {
      measured: tasks.filter((task) => task > 50).length,
      most: 0,
      unit: 'tasks',
      clock: 'processor',
    }
    // The tab keeps a change record for each number. Memory that grows by more than that is a leak.
    figures[`${run}: memory for each number`] = {
      measured: ((Math.max(...later) - start) * 1000) / Math.max(1, written),
      most: 8,
      unit: 'KB',
      clock: 'processor',
    }
    details[run] = {
      written,
      'longest task, ms': Math.round(tasks.reduce((longest, task) => Math.max(longest, task), 0)),
      'main thread for each, ms': Number((sum(tasks) / Math.max(1, watched)).toFixed(1)),
      ...Object.fromEntries(heaps.map((mb, at) => [`memory ${at + 1}, MB`, Number(mb.toFixed(1))])),
    }
    await page.context().close()
  }
  return { figures, details }
}

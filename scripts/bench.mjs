// Times what an operator waits for, on the production build, with the mock's latency at 0. Takes medians of seven runs.
// `npm run bench -- bulk numbers` runs only those parts. It exits with 1 when it misses an aim.
import { spawn } from 'node:child_process'
import { chromium } from '@playwright/test'
import { aimTable, machineWords, missedAims } from './lib/bench-aims.mjs'
import { benchBulk } from './lib/bench-bulk.mjs'
import { benchDirectory } from './lib/bench-directory.mjs'
import { benchGrowth } from './lib/bench-growth.mjs'
import { benchLarge } from './lib/bench-large.mjs'
import { benchNumbers } from './lib/bench-numbers.mjs'
import { benchTabs } from './lib/bench-tabs.mjs'
import { benchTraffic } from './lib/bench-traffic.mjs'
import { benchTyping } from './lib/bench-typing.mjs'
import { findChromium } from './lib/chromium.mjs'

const runs = 7
const parts = process.argv.slice(2)
const isAsked = (part) => parts.length === 0 || parts.includes(part)
const port = 4373
const origin = `http://localhost:${port}`
const aims = {
  'shell, cold': 400,
  'shell, warm': 200,
  'rows, cold': 500,
  'rows, warm': 220,
  'trunk page, first time': 60,
  'trunk page, seen before': 30,
  'review dialog': 50,
  'Propagating after confirm': null,
}

/**
 * Runs in the page before anything else. Records when the first match of a selector was painted, in milliseconds since
 * the navigation or the last click.
 */
function watchPaint() {
  const seen = {}
  let clickedAt = 0
  addEventListener('click', (event) => (clickedAt = event.timeStamp), { capture: true })
  const painted = (after) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => after(performance.now()))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  window.paintOf = (selector, text, fromClick) =>
    new Promise((resolve) => {
      const found = () => [...document.querySelectorAll(selector)].some((node) => node.textContent.includes(text))
      const done = () => painted((at) => resolve(at - (fromClick ? clickedAt : 0)))
      if (found()) return done()
      const observer = new MutationObserver(() => {
        if (!found()) return
        observer.disconnect()
        done()
      })
      observer.observe(document, { childList: true, subtree: true, characterData: true })
    })
  window.paintLog = seen
  const note = (name, selector, text) => void window.paintOf(selector, text, false).then((at) => (seen[name] = at))
  note('shell', 'nav[aria-label="Main"]', 'Trunks')
  note('rows', 'main table tbody tr', 'East Mountain Office')
}

const loaded = (page) =>
  page
    .waitForFunction(() => window.paintLog.shell !== undefined && window.paintLog.rows !== undefined)
    .then(() => page.evaluate(() => window.paintLog))

/** The time from a click to the paint of the selector. */
async function timeClick(page, locator, selector, text) {
  await locator.hover()
  const watching = page.evaluateHandle(([s, t]) => ({ at: window.paintOf(s, t, true) }), [selector, text])
  const handle = await watching
  await locator.click()
  return handle.evaluate(({ at }) => at)
}

async function run(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watchPaint)
  const times = {}

  await page.goto(`${origin}/trunks?latency=0&rate-limit=off`)
  const cold = await loaded(page)
  times['shell, cold'] = cold.shell
  times['rows, cold'] = cold.rows
  // The first visit stores the account in the background. Wait for that before the reload.
  await page
    .getByRole('row', { name: /East Mountain Office/ })
    .getByText('Aligned')
    .waitFor()
  await page.goto(`${origin}/trunks?latency=0&rate-limit=off`)
  const warm = await loaded(page)
  times['shell, warm'] = warm.shell
  times['rows, warm'] = warm.rows
  await page
    .getByRole('row', { name: /East Mountain Office/ })
    .getByText('Aligned')
    .waitFor()

  const nameLink = page.getByRole('link', { name: 'East Mountain Office', exact: true })
  times['trunk page, first time'] = await timeClick(page, nameLink, '[aria-label="Routing"]', 'Calls from your PBX')
  await page.goBack()
  await page.getByRole('row', { name: /East Mountain Office/ }).waitFor()
  times['trunk page, seen before'] = await timeClick(page, nameLink, '[aria-label="Routing"]', 'Calls from your PBX')

  await page.getByRole('navigation', { name: 'Region of this instance' }).getByRole('link', { name: 'IE1' }).click()
  const reroute = page.getByRole('button', { name: 'Re-route termination to IE1' })
  times['review dialog'] = await timeClick(page, reroute, 'dialog[open]', 'Process these calls in IE1?')
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Re-route to IE1' })
  await page.getByRole('dialog').getByText('passed').first().waitFor()
  times['Propagating after confirm'] = await timeClick(page, confirm, '[aria-label="Routing"]', 'Propagating')

  await context.close()
  return times
}

const rounded = (table) =>
  Object.fromEntries(
    Object.entries(table).map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([what, value]) => [what, Number(value.toFixed(2))])),
    ]),
  )

const pageTable = (all) =>
  Object.fromEntries(
    Object.entries(aims).map(([name, aim]) => {
      const values = all.map((times) => times[name])
      return [
        name,
        {
          median: Math.round(median(values)),
          best: Math.round(Math.min(...values)),
          worst: Math.round(Math.max(...values)),
          aim,
        },
      ]
    }),
  )

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes(origin) && resolve())
    server.on('exit', () => reject(new Error('The server ended before it was ready')))
  })
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
  console.log(machineWords)
  const figures = {}
  if (isAsked('pages')) {
    const all = []
    for (let at = 0; at < runs; at += 1) all.push(await run(browser))
    console.log(`Pages: milliseconds, medians of ${runs} runs; production build, latency 0`)
    console.table(pageTable(all))
    const aimed = Object.entries(aims).filter(([, most]) => most !== null)
    for (const [name, most] of aimed) {
      figures[name] = { measured: median(all.map((times) => times[name])), most, unit: 'ms', clock: 'wall' }
    }
  }
  if (isAsked('typing')) {
    console.log('Typing: milliseconds from a key to the paint, in fields on the fullest pages')
    const typing = await benchTyping(browser, origin)
    console.table(typing)
    for (const [name, { median: measured, aim: most }] of Object.entries(typing)) {
      figures[`typing ${name}`] = { measured, most, unit: 'ms', clock: 'wall' }
    }
  }
  if (isAsked('tabs')) {
    console.log('Tabs: milliseconds from a click in one tab until another tab shows its effect')
    const tabs = await benchTabs(browser, origin)
    console.table(tabs)
    for (const [name, { median: measured, aim: most }] of Object.entries(tabs)) {
      figures[`${name}, in another tab`] = { measured, most, unit: 'ms', clock: 'wall' }
    }
  }
  if (isAsked('large')) {
    console.log('A large account in the browser, with requests through the worker: milliseconds')
    console.table(await benchLarge(browser, origin))
  }
  if (isAsked('traffic')) {
    console.log('Traffic of 20 test calls per second: milliseconds on the main thread')
    const traffic = await benchTraffic(browser, origin)
    console.table(traffic)
    for (const [name, { 'tasks over 50 ms': measured, aim: most }] of Object.entries(traffic)) {
      figures[`traffic, ${name}: tasks over 50 ms`] = { measured, most, unit: 'tasks', clock: 'processor' }
    }
  }
  if (isAsked('numbers')) {
    const numbers = await benchNumbers(browser, origin)
    Object.assign(figures, numbers.figures)
    console.log('The list of 100,000 numbers: milliseconds on the main thread')
    console.table(numbers.longest)
  }
  if (isAsked('bulk')) {
    const bulk = await benchBulk(browser, origin)
    Object.assign(figures, bulk.figures)
    console.log('Bulk runs in an account of 100,000 numbers')
    console.table(rounded(bulk.details))
  }
  await browser.close()
  if (isAsked('growth')) {
    console.log('The handlers, with rows in memory: milliseconds')
    console.table(rounded(await benchGrowth()))
    console.log('Selecting and sorting the list of numbers: milliseconds of processor time')
    console.table(rounded(await benchDirectory()))
  }
  console.table(aimTable(figures))
  const missed = missedAims(figures)
  if (missed.length > 0) {
    console.error(`Missed: ${missed.join('; ')}`)
    process.exitCode = 1
  }
} finally {
  server.kill('SIGTERM')
}

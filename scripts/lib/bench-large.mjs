// @ts-check
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const runs = 7
const small = 'east-mountain-office'
const large = 'hundred-thousand-numbers'

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Runs in the page. Milliseconds from the navigation to the first list answer of the API. */
function firstListAnswer() {
  const isList = (/** @type {PerformanceEntry} */ { name }) => /\/(Trunks|IncomingPhoneNumbers\.json)\?/.test(name)
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      const first = performance.getEntriesByType('resource').find(isList)
      if (!(first instanceof PerformanceResourceTiming)) return
      observer.disconnect()
      resolve(first.responseEnd)
    }).observe({ type: 'resource', buffered: true })
  })
}

/** @param {Page} page @param {string} url @returns {Promise<number>} */
async function reload(page, url) {
  await page.goto(url, { waitUntil: 'commit' })
  return page.evaluate(firstListAnswer)
}

/** Runs in the page. Times requests through the API's worker. @param {{ number: string, runs: number }} given */
async function askTheApi({ number, runs: times }) {
  const list = performance
    .getEntriesByType('resource')
    .map(({ name }) => /\/twilio\/us1\/api\/.*IncomingPhoneNumbers\.json/.exec(name)?.[0])
    .find(Boolean)
  /** @type {{ filtered: number[], written: number[] }} */
  const taken = { filtered: [], written: [] }
  for (let turn = 0; turn < times; turn += 1) {
    let start = performance.now()
    const found = await fetch(`${list}?PageSize=50&PhoneNumber=${number.slice(-3)}`)
    await found.json()
    taken.filtered.push(performance.now() - start)
    start = performance.now()
    const body = new URLSearchParams({ VoiceRegion: turn % 2 ? 'us1' : 'ie1' })
    const written = await fetch(`/twilio/us1/routes/v2/PhoneNumbers/${number}`, { method: 'POST', body })
    await written.json()
    taken.written.push(performance.now() - start)
  }
  return taken
}

/** @param {Browser} browser @param {string} origin @param {string} scenario @param {string} number */
async function measure(browser, origin, scenario, number) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const url = `${origin}/trunks?latency=0&rate-limit=off`
  await page.goto(url)
  await page.getByRole('row', { name: /East Mountain Office/ }).waitFor()
  const loading = await page.evaluate(async (name) => {
    const start = performance.now()
    const answer = await fetch('/demo/scenario', { method: 'POST', body: JSON.stringify({ name }) })
    if (!answer.ok) throw new Error(await answer.text())
    return performance.now() - start
  }, scenario)
  const reloads = []
  for (let run = 0; run < runs; run += 1) reloads.push(await reload(page, url))
  // Wait until the matrix has loaded everything, when the tab uses the most memory.
  await page.getByText('loading…', { exact: true }).waitFor({ state: 'visible' })
  await page.getByText('loading…', { exact: true }).waitFor({ state: 'hidden', timeout: 300_000 })
  const taken = await page.evaluate(askTheApi, { number, runs: 41 })
  const devtools = await context.newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await context.close()
  return {
    'scenario loaded': Math.round(loading),
    'reload to the first list answer': Math.round(median(reloads)),
    'filtered list, 50 rows': Number(median(taken.filtered).toFixed(1)),
    'route write': Number(median(taken.written).toFixed(1)),
    'memory of the tab, MB': Number((usedSize / 1e6).toFixed(1)),
  }
}

/** Compares the default account with one of 100,000 numbers in the same run. @param {Browser} browser @param {string} origin */
export async function benchLarge(browser, origin) {
  const few = await measure(browser, origin, small, '+14025551212')
  const many = await measure(browser, origin, large, '+61870109999')
  const times = many['reload to the first list answer'] / few['reload to the first list answer']
  return {
    '617 numbers': few,
    '100,000 numbers': many,
    aim: {
      'scenario loaded': 5000,
      'reload to the first list answer': `2 × (is ${times.toFixed(2)})`,
      'filtered list, 50 rows': 20,
      'route write': 5,
      'memory of the tab, MB': 200,
    },
  }
}

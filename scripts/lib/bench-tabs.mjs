// @ts-check

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const office = '/trunks/east-mountain-office'
const aim = 1000
const runs = 5

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** From the click until the text appears on the other page, or disappears. @param {Page} page @param {string} text @param {boolean} appears @param {() => Promise<void>} click */
async function timeUntil(page, text, appears, click) {
  const shown = page.waitForFunction(
    ([wanted, isThere]) => (document.body.innerText.includes(wanted) === isThere ? Date.now() : false),
    /** @type {const} */ ([text, appears]),
    { polling: 'raf' },
  )
  const before = Date.now()
  await click()
  return Number(await (await shown).jsonValue()) - before
}

/** Milliseconds from a click in one tab until another tab shows its effect. @param {Browser} browser @param {string} origin */
export async function benchTabs(browser, origin) {
  /** @type {number[]} */
  const reroutes = []
  /** @type {number[]} */
  const calls = []
  for (let at = 0; at < runs; at += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const [here, there] = [await context.newPage(), await context.newPage()]
    const open = (/** @type {Page} */ page, /** @type {string} */ path) =>
      page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}latency=0&rate-limit=off`)
    await open(there, `${office}/us1/termination`)
    await there.getByText('Aligned in US1').first().waitFor()
    await open(here, `${office}/ie1/termination?reroute=termination`)
    const confirm = here.getByRole('dialog').getByRole('button', { name: 'Re-route to IE1' })
    await here.getByRole('dialog').getByText('passed').first().waitFor()
    reroutes.push(await timeUntil(there, 'US1 may still take calls', true, () => confirm.click()))
    await open(there, '/calls')
    await there.getByText('No calls yet in US1').first().waitFor()
    await open(here, `${office}/us1/origination?call=origination`)
    const place = here.getByRole('button', { name: 'Place test call' })
    calls.push(await timeUntil(there, 'No calls yet in US1', false, () => place.click()))
    await context.close()
  }
  return {
    'a re-route': { median: median(reroutes), worst: Math.max(...reroutes), aim },
    'a test call': { median: median(calls), worst: Math.max(...calls), aim },
  }
}

// @ts-check
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../../mocks/account/sids.ts'

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const aim = 50
const seed = 'ie1/east-mountain-office'
const list = sidOf.ipAccessControlList(seed)
const addresses = `/twilio/ie1/api/2010-04-01/Accounts/${demoAccountSid}/SIP/IpAccessControlLists/${list}/IpAddresses.json`
const uris = `/twilio/ie1/trunking/v1/Trunks/${sidOf.trunk(seed)}/OriginationUrls`
const listPage = `/access/ie1/ip-access-control-lists/${list}`

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Runs in the page before anything else. Records the time from each input to its paint. */
function watchTyping() {
  /** @type {number[]} */
  const taken = []
  Object.assign(globalThis, { typed: taken })
  addEventListener(
    'input',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => taken.push(performance.now() - timeStamp))
        channel.port1.start()
        channel.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs in the page. Creates the resources that fill the page. @param {{ path: string, forms: Record<string, string>[] }} given */
async function write({ path, forms }) {
  for (const form of forms) {
    const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(form) })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.text()
  }
}

/** @param {number} count @param {number} [from] */
const ips = (count, from = 1) => Array.from({ length: count }, (_, at) => `198.51.100.${from + at}`)

/** Types into a field at the pace of a hand, and measures the time until each character is painted. @param {Page} page @param {string} label @param {string} text @param {string} [before] */
async function type(page, label, text, before = '') {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true })
  await field.fill(before)
  await page.evaluate(() => Reflect.get(globalThis, 'typed').splice(0))
  await field.pressSequentially(text, { delay: 60 })
  await page.waitForFunction((count) => Reflect.get(globalThis, 'typed').length >= count, text.length)
  /** @type {number[]} */
  const taken = await page.evaluate(() => Reflect.get(globalThis, 'typed'))
  return { median: Math.round(median(taken)), worst: Math.round(Math.max(...taken)), aim }
}

/** Milliseconds from a key to the paint on the fullest pages. @param {Browser} browser @param {string} origin */
export async function benchTyping(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(watchTyping)
  const open = (/** @type {string} */ path) =>
    page.goto(`${origin}${path}${path.includes('?') ? '&' : '?'}latency=0&rate-limit=off`)
  /** @type {Record<string, Awaited<ReturnType<typeof type>>>} */
  const table = {}

  await open(listPage)
  await page.getByRole('rowheader').first().waitFor()
  await page.evaluate(write, {
    path: addresses,
    forms: ips(97).map((IpAddress) => ({ IpAddress, FriendlyName: IpAddress })),
  })
  await open(`${listPage}?do=add`)
  table['an address, 99 on the page'] = await type(page, 'IPv4 address or prefix', '198.51.101.64/27')
  await open(`${listPage}?do=rename`)
  table['a list’s name, 99 addresses on the page'] = await type(page, 'Name', 'Office, all SBCs')
  await open('/access/us1/ip-access-control-lists')
  await page.getByRole('link', { name: 'Office SBC' }).click()
  await page.getByRole('button', { name: 'Paste several…' }).click()
  table['an address below 97 that are pasted'] = await type(
    page,
    'Addresses, one per line',
    '\n203.0.113.9 Spare',
    ips(97).join('\n'),
  )

  const there = 1
  await page.evaluate(write, {
    path: uris,
    forms: Array.from({ length: 9 - there }, (_, at) => ({
      FriendlyName: `PBX ${at}`,
      SipUrl: `sip:pbx-${at}.example.com;edge=dublin`,
      Priority: '10',
      Weight: '10',
      Enabled: 'true',
    })),
  })
  await open('/trunks/east-mountain-office/ie1/origination?uri=new')
  table['an origination URI, 9 others'] = await type(page, 'Origination URI', 'sip:desk@pbx.example.com;edge=dublin')
  await context.close()
  return table
}

import type { Page } from '@playwright/test'
import papa from 'papaparse'
import * as v from 'valibot'
import { accountNumbers, planFor, progress, startRun } from '../bulk.ts'
import { type Console, expect, test } from '../language.ts'
import { hearTraffic } from '../page-fetch.ts'

const faults = [
  'any.routes.write.429.10-percent-storm',
  'any.routes.write.500.5-percent-storm',
  'any.routes.write.drop-after-write.3-percent-storm',
  'any.routes.write.drop.2-percent-storm',
].join(',')

const changesInJson = v.array(v.object({ result: v.string(), subject: v.string() }))

/** The writes with response 200, by number. */
function countApplied(page: Page, applied: Map<string, number>): void {
  hearTraffic(page, (traffic) => {
    const number = /\/routes\/v2\/PhoneNumbers\/(\+\d+)/.exec(decodeURIComponent(traffic.path))?.[1]
    if (number === undefined || traffic.kind === 'sent' || traffic.method !== 'POST' || traffic.status !== 200) return
    applied.set(number, (applied.get(number) ?? 0) + 1)
  })
}

async function downloaded({ page }: Console, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const stream = await download.createReadStream()
  const chunks: string[] = []
  for await (const chunk of stream) chunks.push(String(chunk))
  return chunks.join('').trim()
}

const readCsv = (text: string) => papa.parse<Readonly<Record<string, string>>>(text, { header: true }).data

/** The run's recorded result for each number, from its download. */
async function ledgerOf(operator: Console): Promise<ReadonlyMap<string, string>> {
  const rows = readCsv(await downloaded(operator, /^Download CSV$/))
  return new Map(rows.map(({ Number: number = '', State: state = '' }) => [number, state]))
}

/** The API's route for each number. */
async function regionsOf({ page }: Console, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const regions = await page.evaluate(async (all) => {
    const found: [string, string][] = []
    for (const number of all) {
      const answer = await fetch(`/twilio/us1/routes/v2/PhoneNumbers/${number}`)
      found.push([number, /"voice_region":"(\w+)"/.exec(await answer.text())?.[1] ?? 'never written'])
    }
    return found
  }, numbers)
  return new Map(regions)
}

test('No number of 500 is lost when the API fails in every way, with a reload and a closed tab in between', async ({
  operator,
  newTab,
  watch,
}) => {
  test.setTimeout(300_000)
  watch.expectApiFailures()
  const applied = new Map<string, number>()
  countApplied(operator.page, applied)
  await operator.goTo('/numbers/reroute', { scenario: 'five-hundred-numbers', fault: faults })
  await expect(operator.page.getByRole('button', { name: 'Make the plan' })).toBeVisible()
  // The page is there before the API is.
  await expect.poll(async () => (await accountNumbers(operator)).length).toBe(500)
  const numbers = await accountNumbers(operator)
  await planFor(operator, numbers, 'IE1')
  await operator.page.getByRole('textbox', { name: 'Numbers per second, at most' }).fill('100')
  await operator.page.getByRole('textbox', { name: 'Pause between waves, in seconds' }).fill('0')
  await operator.page.getByRole('textbox', { name: 'Pause after failures' }).fill('1000')
  await startRun(operator, 'A rehearsal', '463 IE1')
  await expect(progress(operator)).toContainText(/[4-9]\d propagating/, { timeout: 60_000 })

  await operator.page.reload()
  await progress(operator)
    .getByRole('button', { name: /^Resume/ })
    .click()
  await expect(progress(operator)).toContainText(/[12]\d\d propagating/, { timeout: 60_000 })

  const other = await newTab()
  countApplied(other.page, applied)
  await other.goTo(new URL(operator.page.url()).pathname)
  await operator.page.close()
  await progress(other)
    .getByRole('button', { name: /^Resume/ })
    .click()
  await expect(progress(other).getByRole('status')).toHaveText('Done', { timeout: 180_000 })

  // Every failure has a reason, and the ledger, the API and the screen agree on each number.
  const first = await ledgerOf(other)
  expect([...first.values()].filter((state) => state === 'queued' || state === 'being written')).toEqual([])
  await other.clearFaults()
  const retry = progress(other).getByRole('button', { name: /^Retry failed/ })
  if ([...first.values()].includes('failed')) await retry.click()
  await expect(progress(other)).toContainText('463 propagating', { timeout: 60_000 })
  const ledger = await ledgerOf(other)
  const regions = await regionsOf(other, [...ledger.keys()])
  const wrong = [...ledger].filter(([number, state]) => (state === 'propagating') !== (regions.get(number) === 'ie1'))
  expect(wrong).toEqual([])
  expect([...applied].filter(([, times]) => times > 1)).toEqual([])

  // One record for one write, in Changes as in the run.
  await other.navigation().getByRole('link', { name: 'Changes' }).click()
  const rerouted = [...ledger].flatMap(([number, state]) => (state === 'propagating' ? number : [])).toSorted()
  expect(rerouted).toHaveLength(463)
  const inCsv = readCsv(await downloaded(other, /^CSV/)).flatMap(({ state, subject = '' }) =>
    state === 'propagating' || state === 'settled' ? subject : [],
  )
  expect(inCsv.toSorted()).toEqual(rerouted)
  const json = v.parse(changesInJson, JSON.parse(await downloaded(other, /^JSON/)))
  const inJson = json.filter(({ result }) => result === 'applied').map(({ subject }) => subject)
  expect(inJson.toSorted()).toEqual(rerouted)
})

// @ts-check
import { getResponse } from 'msw'
import { providerWith } from '../../mocks/scenarios/hundred-thousand-numbers.ts'
import { eastMountainOffice } from '../../mocks/scenarios/east-mountain-office.ts'
import { buildScenario } from '../../mocks/scenarios/build-scenario.ts'
import { createHandlers } from '../../mocks/http/handlers.ts'
import { createRateLimiter } from '../../mocks/http/rate-limiter.ts'
import { createMemoryBackends } from '../../mocks/store/memory-backend.ts'
import { createStore } from '../../mocks/store/store.ts'
import { allNumbers } from '../../mocks/tests/whole-lists.ts'
import { parseInstant } from '../../src/domain/base/instant.ts'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'

const now = parseInstant('2026-11-25T09:00:00Z')
const sizes = [
  { name: '617', scenario: eastMountainOffice },
  { name: '1k', scenario: providerWith(0.004) },
  { name: '10k', scenario: providerWith(0.094) },
  { name: '100k', scenario: providerWith(1) },
]
const runs = 41

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const times = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return median(times)
}

/** Milliseconds in the mock's handlers with rows in memory, for accounts of different sizes. */
export async function benchGrowth() {
  /** @type {Record<string, Record<string, number>>} */
  const table = {}
  for (const { name, scenario } of sizes) {
    if (now === undefined) throw new Error('The time is not valid')
    const started = performance.now()
    const rows = buildScenario(scenario, now)
    const building = performance.now() - started
    const store = createStore(createMemoryBackends()(), async () => rows)
    const handlers = createHandlers({
      store,
      wall: () => now,
      defaultLatencyMs: 0,
      defaultRateLimit: 'off',
      rateLimiter: createRateLimiter(() => 0),
      reportBug(error) {
        throw error
      },
    })
    const ask = async (/** @type {string} */ path, /** @type {RequestInit} */ init = {}) => {
      const response = await getResponse(handlers, new Request(`http://localhost/twilio/us1/${path}`, init))
      if (response?.status !== 200) throw new Error(`${path}: ${response?.status}`)
      return response.json()
    }
    const numbers = allNumbers(await store.read())
    const list = `api/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers.json`
    let turn = 0
    const last = numbers.at(-1)?.number ?? ''
    const reroute = async () => {
      turn += 1
      const number = numbers[(turn * 7919) % numbers.length]?.number
      const VoiceRegion = turn % 2 ? 'ie1' : 'au1'
      await ask(`routes/v2/PhoneNumbers/${number}`, { method: 'POST', body: new URLSearchParams({ VoiceRegion }) })
    }
    await ask(`${list}?PageSize=50&PhoneNumber=${last.slice(-5)}`)
    table[name] = {
      numbers: numbers.length,
      'rows stored': rows.length,
      'scenario built': building,
      'list, 50 rows': await timed(() => ask(`${list}?PageSize=50`)),
      'list, 1,000 rows': await timed(() => ask(`${list}?PageSize=1000`)),
      'filtered list, 50 rows': await timed(() => ask(`${list}?PageSize=50&PhoneNumber=${last.slice(-3)}`)),
      'route write': await timed(reroute),
    }
  }
  return table
}

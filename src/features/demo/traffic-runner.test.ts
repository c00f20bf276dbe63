import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parseE164 } from '../../domain/base/e164.ts'
import { openApiGate } from '../../twilio/api-gate.ts'
import { json, stubTransport } from '../../twilio/stub-transport.ts'
import { startTraffic, stopTraffic } from './traffic-runner.ts'
import { traffic } from './traffic-state.ts'
import { countsText } from './call-counts.ts'

const number = parseE164('+14025551212')
if (!number) throw new Error('a fixture does not parse')

const answer = {
  leg: 'origination',
  outcome: 'connected',
  region: 'us1',
  trunkSid: `TK${'a1'.repeat(16)}`,
  sipStatus: 200,
  code: null,
  hops: [],
  seed: '1',
  record: { region: 'us1', sid: `CA${'b2'.repeat(16)}` },
}

test('slow answers do not lower the rate, and every call is counted', async () => {
  openApiGate()
  vi.useFakeTimers()
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, __: object, run: (lock: object) => Promise<void>) => run({}) },
  })
  let made = 0
  stubTransport(async () => {
    made += 1
    await new Promise((resolve) => setTimeout(resolve, 200))
    return json(answer)
  })
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const sources = { callers: [], numbers: [number] }
  const ended = startTraffic({ client: new QueryClient(), sources, trunk: null, rate: 20, seed: 'a' })
  await vi.advanceTimersByTimeAsync(5_000)
  stopTraffic()
  await vi.advanceTimersByTimeAsync(500)
  await ended

  const now = traffic.get()
  expect(made).toBeGreaterThan(90)
  expect(now.kind === 'off' && now.last && countsText(now.last.tally.total)).toBe(`${made} in US1`)
})

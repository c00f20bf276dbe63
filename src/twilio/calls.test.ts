import { beforeAll, expect, test } from 'vitest'
import { demoAccountSid } from '../domain/account/demo-account.ts'
import { parseCallSid } from '../domain/base/sid.ts'
import { openApiGate } from './api-gate.ts'
import { fetchCall, listCalls } from './calls.ts'
import { json, refusal, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const sid = parseCallSid(`CA${'b2'.repeat(16)}`)
if (!sid) throw new Error('a fixture does not parse')
const trunkSid = `TK${'a1'.repeat(16)}`
const wire = {
  sid,
  direction: 'trunking-terminating',
  from: '+14025551212',
  to: '+12025550123',
  trunk_sid: trunkSid,
  status: 'completed',
  start_time: 'Tue, 24 Nov 2026 14:08:00 +0000',
  duration: '68',
}
const path = `/twilio/ie1/api/2010-04-01/Accounts/${demoAccountSid}/Calls`
const page = (calls: readonly unknown[], next: string | null = null): Response => json({ calls, next_page_uri: next })

test('a record has the requested Region', async () => {
  stubAnswers(page([wire]))
  expect((await listCalls('ie1', {}, 50)).calls).toEqual([
    {
      numberSid: null,
      region: 'ie1',
      sid,
      direction: 'trunking-terminating',
      from: '+14025551212',
      to: '+12025550123',
      trunkSid,
      status: 'completed',
      startTime: Date.UTC(2026, 10, 24, 14, 8),
      seconds: 68,
    },
  ])
})

test('a call in progress has no duration', async () => {
  stubAnswers(page([{ ...wire, status: 'in-progress', duration: null, trunk_sid: null }]))
  expect((await listCalls('ie1', {}, 50)).calls).toMatchObject([{ seconds: null, trunkSid: null }])
})

test('uses Twilio’s filters, and fetches no page beyond the limit', async () => {
  const sent = stubAnswers(page([wire], '/2010-04-01/Accounts/AC/Calls.json?PageSize=1&Page=1&PageToken=x'))
  const read = await listCalls('ie1', { from: '+14025551212', status: 'busy', day: '2026-11-24' }, 1)
  expect(read).toMatchObject({ more: true, calls: [{ sid }] })
  expect(sent.map(({ line }) => line)).toEqual([
    `GET ${path}.json?From=%2B14025551212&Status=busy&StartTime=2026-11-24&PageSize=1`,
  ])
})

test('without a limit fetches all pages', async () => {
  const sent = stubAnswers(page([wire], '/Calls.json?PageSize=1000&Page=1&PageToken=x'), page([wire]))
  expect(await listCalls('ie1', {}, Number.POSITIVE_INFINITY)).toMatchObject({ more: false, calls: [{ sid }, { sid }] })
  expect(sent).toHaveLength(2)
})

test('a Region without the call returns null, which is not an error', async () => {
  const sent = stubAnswers(refusal(404, 20404, 'The requested resource was not found'), json(wire))
  expect(await fetchCall('ie1', sid)).toBeNull()
  expect(await fetchCall('ie1', sid)).toMatchObject({ region: 'ie1', sid })
  expect(sent[0]?.line).toBe(`GET ${path}/${sid}.json`)
})

test('a direction that Twilio does not document is malformed', async () => {
  stubAnswers(page([{ ...wire, direction: 'sideways' }]))
  await expect(listCalls('ie1', {}, 50)).rejects.toThrow('calls[0].direction')
})

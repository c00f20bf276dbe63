import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { later, milliseconds } from '../../src/domain/base/instant.ts'
import type { CallRow } from '../account/rows.ts'
import { nextSeq, sidOf } from '../account/sids.ts'
import { now } from '../tests/now.ts'
import { account, api, type Client, createClient, listAt, valueAt } from '../tests/test-client.ts'

const sid = (name: string) => sidOf.call(`test ${name}`)
const hours = (count: number) => milliseconds(count * 3_600_000)
const trunk = sidOf.trunk('ie1/east-mountain-office')

const plain: CallRow = {
  seq: 0,
  sid: sid('plain'),
  region: 'ie1',
  trunkSid: trunk,
  phoneNumberSid: null,
  direction: 'trunking-terminating',
  from: '+14025551212',
  to: '+12025550123',
  status: 'completed',
  startTime: later(now, hours(-2)),
  endTime: later(now, milliseconds(-2 * 3_600_000 + 42_000)),
}

/** Four calls in IE1, the last of them in progress, and one call in US1. */
async function withCalls(): Promise<Client> {
  const client = createClient('empty')
  const calls: readonly CallRow[] = [
    { ...plain, sid: sid('yesterday'), startTime: later(now, hours(-30)), endTime: later(now, hours(-29)) },
    plain,
    {
      ...plain,
      sid: sid('busy'),
      status: 'busy',
      to: 'sip:+14025551212@203.0.113.7',
      direction: 'trunking-originating',
    },
    { ...plain, sid: sid('in us1'), region: 'us1' },
    { ...plain, sid: sid('talking'), startTime: now, endTime: later(now, hours(1)) },
  ]
  await client.mock.change((tables) => {
    for (const call of calls) tables.put('call', call.sid, { ...call, seq: nextSeq(tables) })
  })
  return client
}

const path = api('ie1', '/Calls.json')
const sidsIn = (body: unknown) => listAt(body, 'calls').map((call) => valueAt(call, 'sid'))

test('a record has every property in the specification', async () => {
  const { get } = await withCalls()
  const { status, body } = await get(api('ie1', `/Calls/${plain.sid}.json`))
  const uri = `${account}/Calls/${plain.sid}`
  expect(status).toBe(200)
  expect(body).toEqual({
    sid: plain.sid,
    date_created: 'Tue, 24 Nov 2026 12:08:00 +0000',
    date_updated: 'Tue, 24 Nov 2026 12:08:42 +0000',
    parent_call_sid: null,
    account_sid: demoAccountSid,
    to: '+12025550123',
    to_formatted: '(202) 555-0123',
    from: '+14025551212',
    from_formatted: '(402) 555-1212',
    phone_number_sid: null,
    status: 'completed',
    start_time: 'Tue, 24 Nov 2026 12:08:00 +0000',
    end_time: 'Tue, 24 Nov 2026 12:08:42 +0000',
    duration: '42',
    price: null,
    price_unit: 'USD',
    direction: 'trunking-terminating',
    answered_by: null,
    api_version: '2010-04-01',
    forwarded_from: null,
    group_sid: null,
    caller_name: null,
    queue_time: '0',
    trunk_sid: trunk,
    uri: `${uri}.json`,
    subresource_uris: {
      notifications: `${uri}/Notifications.json`,
      recordings: `${uri}/Recordings.json`,
      payments: `${uri}/Payments.json`,
      events: `${uri}/Events.json`,
      siprec: `${uri}/Siprec.json`,
      streams: `${uri}/Streams.json`,
      transcriptions: `${uri}/Transcriptions.json`,
      user_defined_message_subscriptions: `${uri}/UserDefinedMessageSubscriptions.json`,
      user_defined_messages: `${uri}/UserDefinedMessages.json`,
    },
  })
})

test('R15: a record is only in the Region that processed the call', async () => {
  const { get } = await withCalls()
  expect(sidsIn((await get(api('us1', '/Calls.json'))).body)).toEqual([sid('in us1')])
  expect(sidsIn((await get(api('au1', '/Calls.json'))).body)).toEqual([])
  expect((await get(api('us1', `/Calls/${plain.sid}.json`))).status).toBe(404)
})

test('a call is in progress until the clock ends it', async () => {
  const { get, mock } = await withCalls()
  const talking = async () => (await get(api('ie1', `/Calls/${sid('talking')}.json`))).body
  expect(await talking()).toMatchObject({ status: 'in-progress', end_time: null, duration: null })
  mock.clock.advance(3_600_000)
  expect(await talking()).toMatchObject({ status: 'completed', duration: '3600' })
})

describe('filters', () => {
  const [yesterday, busy, talking] = [sid('yesterday'), sid('busy'), sid('talking')]

  test.each<[string, readonly string[]]>([
    ['', [talking, busy, plain.sid, yesterday]],
    ['Status=busy', [busy]],
    ['Status=in-progress', [talking]],
    ['Status=completed', [plain.sid, yesterday]],
    ['Status=', [talking, busy, plain.sid, yesterday]],
    ['To=%2B12025550123', [talking, plain.sid, yesterday]],
    ['To=+12025550123&Status=completed', [plain.sid, yesterday]],
    ['To=sip:%2B14025551212@203.0.113.7', [busy]],
    ['From=%2B14025551212&Status=busy', [busy]],
    ['From=%2B14025550000', []],
    ['StartTime=2026-11-23', [yesterday]],
    ['StartTime=2026-11-23T23:00:00Z', [yesterday]],
    ['StartTime%3E=2026-11-24', [talking, busy, plain.sid]],
    ['StartTime%3C=2026-11-24', [yesterday]],
    ['StartTime%3E=2026-11-24T12:08:00Z', [talking, busy, plain.sid]],
    ['StartTime%3E=2026-11-24T12:08:01Z', [talking]],
    ['StartTime%3E=2026-11-23&StartTime%3C=2026-11-24T12:08:00Z', [busy, plain.sid, yesterday]],
    ['EndTime%3E=2026-11-24T12:08:00Z', [busy, plain.sid]],
    ['EndTime=2026-11-23', [yesterday]],
    [`ParentCallSid=${plain.sid}`, []],
  ])('?%s', async (query, expected) => {
    const { get } = await withCalls()
    expect(sidsIn((await get(`${path}?${query}`)).body)).toEqual(expected)
  })

  test.each(['Status=over', 'StartTime=yesterday', 'EndTime%3E=2026-13-40'])('?%s is refused', async (query) => {
    const { status, body } = await (await withCalls()).get(`${path}?${query}`)
    expect([status, valueAt(body, 'code')]).toEqual([400, 20001])
  })
})

test('paging forward and back shows the newest first while new calls arrive', async () => {
  const { get, mock } = await withCalls()
  const first = (await get(`${path}?PageSize=2&StartTime%3E=2026-11-01`)).body
  expect(sidsIn(first)).toEqual([sid('talking'), sid('busy')])
  await mock.change((tables) => tables.put('call', sid('new'), { ...plain, sid: sid('new'), seq: nextSeq(tables) }))
  const follow = async (uri: unknown) => (await get(`/twilio/ie1/api${String(uri)}`)).body
  const second = await follow(valueAt(first, 'next_page_uri'))
  expect(sidsIn(second)).toEqual([plain.sid, sid('yesterday')])
  expect(valueAt(second, 'next_page_uri')).toBeNull()
  expect(sidsIn(await follow(valueAt(second, 'previous_page_uri')))).toEqual([sid('talking'), sid('busy')])
})

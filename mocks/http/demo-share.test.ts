import { assert, asyncProperty, boolean, constantFrom, json, nat, oneof, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioNames } from '../scenarios/load-scenario.ts'
import { sidOf } from '../account/sids.ts'
import { brokenStructures } from '../tests/broken-structures.ts'
import { stateBytes } from '../tests/refused.ts'
import { api, type Client, createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const fromSbc = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
const list = api('ie1', `/SIP/IpAccessControlLists/${sidOf.ipAccessControlList('ie1/east-mountain-office')}`)
const entry = sidOf.ipAddress('ie1/east-mountain-office/203.0.113.8/32')

async function changeMuch(client: Client): Promise<void> {
  await client.post(routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com'), { VoiceRegion: 'ie1' })
  await client.post(routes('us1', '/PhoneNumbers/+14025551212'), { VoiceRegion: 'ie1' })
  await client.request('DELETE', `${list}/IpAddresses/${entry}.json`)
  const made = await client.post(trunking('au1', '/Trunks'), { FriendlyName: '<b>Dubbo</b>' })
  await client.post(trunking('au1', `/Trunks/${String(valueAt(made.body, 'sid'))}/OriginationUrls`), {
    FriendlyName: 'PBX',
    SipUrl: 'sip:198.51.100.4',
    Priority: '10',
    Weight: '10',
    Enabled: 'true',
  })
  await client.demo('test-calls', fromSbc)
  await client.demo('clock', { advanceMs: 90_000 })
  await client.demo('faults', { faults: [{ region: 'ie1', operation: 'any', effect: 'latency-5', times: 'next-3' }] })
  await client.get(trunking('ie1', '/Trunks'))
}

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
const exported = async (client: Client) => (await client.get('/demo/state/export')).body
const open = (client: Client, state: unknown) => client.demo('state/import', state)

test('an unchanged scenario exports no changes', async () => {
  expect(await exported(createClient())).toMatchObject({ scenario: 'east-mountain-office', changes: [] })
})

test.each(scenarioNames)('%s is the same after it is shared and opened elsewhere', async (name) => {
  const [here, there] = [createClient(), createClient('empty')]
  await here.demo('scenario', { name })
  const state = await exported(here)
  expect((await open(there, state)).status).toBe(200)
  expect(await stateBytes(there.mock)).toBe(await stateBytes(here.mock))
})

describe('a changed account that is opened a day later in another browser', () => {
  test('has the same rows, faults and time', async () => {
    const [here, there] = [createClient(), createClient('five-hundred-numbers')]
    await changeMuch(here)
    const state = await exported(here)
    there.mock.clock.advance(86_400_000)
    expect((await open(there, state)).body).toMatchObject({ scenario: 'east-mountain-office' })
    expect(await exported(there)).toEqual(state)
    expect(listAt(state, 'changes').length).toBeLessThan(12)
  })

  test('places the next test calls the same while a re-route propagates', async () => {
    const [here, there] = [createClient(), createClient('split-legs')]
    await changeMuch(here)
    await open(there, await exported(here))
    for (let call = 0; call < 8; call += 1)
      expect((await there.demo('test-calls', fromSbc)).body).toEqual((await here.demo('test-calls', fromSbc)).body)
  })

  test('keeps a frozen clock frozen', async () => {
    const [here, there] = [createClient(), createClient()]
    await here.demo('clock', { frozen: true, advanceMs: 60_000 })
    await open(there, await exported(here))
    there.mock.clock.advance(60_000)
    expect(valueAt((await there.get('/demo/state')).body, 'now')).toBe('2026-11-24T14:09:00.000Z')
  })
})

test('the passwords that a PBX sends are served for one trunk at a time only', async () => {
  const { get } = createClient()
  const known = { username: 'sbc-admin', password: 'east-mountain-office/sbc-admin/Demo2026' }
  const path = '/demo/callers/passwords'
  expect((await get(`${path}?trunk=east-mountain-office`)).body).toEqual({ passwords: [known, known] })
  expect((await get(path)).status).toBe(400)
})

describe('an invalid state', () => {
  const rowOf = async (kind: string) => {
    const client = createClient()
    await changeMuch(client)
    const state = await exported(client)
    return { state, row: listAt(state, 'changes').find((change) => valueAt(change, 'kind') === kind) }
  }

  test.each<[object, string]>([
    [{}, 'it is not a state of this demo'],
    [{ schema: 1 }, 'it has version 1, and this demo opens version'],
    [{ scenario: 'mars' }, 'this demo does not have its scenario'],
    [{ now: 1e99 }, 'its header cannot be read'],
    [{ faults: [{ region: 'mars', met: {} }] }, 'faults.0.region'],
    [{ changes: {} }, 'its list of changed rows is missing or too long'],
    [{ changes: [{ kind: 'demo', key: 'state', row: null }] }, 'its row 1 cannot be read'],
    [{ changes: [{ kind: '__proto__', key: 'a', row: {} }] }, 'its row 1 cannot be read'],
    [{ changes: [{ kind: 'counter', key: 'seq', row: { seq: 'Infinity' } }] }, 'its row 1 cannot be read'],
    [{ changes: [{ kind: 'counter', key: 'seq', row: { seq: 1 } }] }, 'one of its rows has a position after the last'],
    [
      { changes: [{ kind: 'trunk', key: sidOf.trunk('ie1/east-mountain-office'), row: null }] },
      'one of its origination URIs belongs to a trunk that does not exist',
    ],
  ])('%j is refused with an explanation and changes nothing', async (wrong, why) => {
    const client = createClient()
    const state = await exported(client)
    const before = await stateBytes(client.mock)
    const sent = Object.keys(wrong).length === 0 ? {} : { ...objectOf(state), ...wrong }
    const { status, body } = await open(client, sent)
    expect([status, valueAt(body, 'message')]).toEqual([400, expect.stringContaining(why)])
    expect(await stateBytes(client.mock)).toBe(before)
  })

  test('a state that parses, with a member missing, a wrong type or an extra row, is refused and changes nothing', async () => {
    const { state } = await rowOf('trunk')
    const client = createClient('split-legs')
    const before = await stateBytes(client.mock)
    const broken = brokenStructures(state)
    expect(broken.length).toBeGreaterThan(150)
    const answers: unknown[] = []
    for (const { what, state: sent } of broken) {
      const { status, body } = await open(client, sent)
      answers.push([what, status, String(valueAt(body, 'message')).replace(/: .+\.$/, ': …')])
    }
    expect(answers).toEqual(broken.map(({ what }) => [what, 400, 'The state was not opened: …']))
    expect(await stateBytes(client.mock)).toBe(before)
  })

  test('1,000 broken states change nothing, and each is refused with an explanation', async () => {
    const { state } = await rowOf('trunk')
    const text = JSON.stringify(state)
    const client = createClient()
    await open(client, state)
    const before = await stateBytes(client.mock)
    const hostile = oneof(
      json(),
      constantFrom('null', '1e999', '"<img src=x onerror=alert(1)>"', '{"__proto__":{}}', '[[[[]]]]', '-1', '""'),
    )
    // Replace any one value of the state, or cut the text. Some results are still valid states.
    const broken = tuple(nat(text.length - 1), hostile, boolean()).map(([at, other, isCut]) => {
      if (isCut) return text.slice(0, at)
      const start = text.indexOf(':', at) + 1
      const value = /^("(?:[^"\\]|\\.)*"|-?[\d.e+]+|true|false|null)/.exec(text.slice(start))?.[0]
      return value === undefined ? other : text.slice(0, start) + other + text.slice(start + value.length)
    })
    const opened: unknown[] = []
    const answers = new Set<string>()
    const held: string[] = []
    await assert(
      asyncProperty(broken, async (sent) => {
        const { status, body } = await client.request('POST', '/demo/state/import', sent)
        if (status !== 200) {
          answers.add(`${status} ${String(valueAt(body, 'message'))}`)
          held.push(await stateBytes(client.mock))
          return
        }
        // The state is still valid, for example with another name, so it must be possible to serve and share it.
        const again = await open(client, await exported(client))
        opened.push([again.status, (await client.get(trunking('ie1', '/Trunks'))).status])
        await open(client, state)
      }),
      { numRuns: 1000 },
    )
    expect(held.length).toBeGreaterThan(700)
    expect(new Set(held)).toEqual(new Set([before]))
    expect([...answers].filter((answer) => !/^400 The state was not opened: .+\.$/.test(answer))).toEqual([])
    expect(new Set(opened.map(String))).toEqual(new Set(['200,200']))
  })
})

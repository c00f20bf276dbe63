import { describe, expect, test } from 'vitest'
import { sidOf } from '../account/sids.ts'
import { stateBytes } from '../tests/refused.ts'
import { api, type Client, createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const us1East = sidOf.trunk('us1/east-mountain-office')
const ie1East = sidOf.trunk('ie1/east-mountain-office')
const termination = { leg: 'termination', trunk: 'east-mountain-office' }
const fromSbc = { ...termination, caller: 'SBC A' }
const toOffice = { leg: 'origination', number: '+14025551212' }

const place = async (client: Client, call: object) => (await client.demo('test-calls', call)).body
const recordsIn = async (client: Client, region: 'us1' | 'ie1' | 'au1') =>
  listAt((await client.get(api(region, '/Calls.json'))).body, 'calls')
const kindsOf = (body: unknown) => listAt(body, 'hops').map((hop) => valueAt(hop, 'kind'))

describe('known callers', () => {
  test('can be listed by a trunk’s name, domain name or SID, without passwords', async () => {
    const { get } = createClient()
    const callers = [
      { trunk: 'east-mountain-office', name: 'SBC A', address: '203.0.113.7', user: 'sbc-admin' },
      { trunk: 'east-mountain-office', name: 'SBC B', address: '203.0.113.8', user: 'sbc-admin' },
    ]
    for (const trunk of ['east-mountain-office', 'east-mountain-office.pstn.twilio.com', ie1East])
      expect((await get(`/demo/callers?trunk=${trunk}`)).body).toEqual({ callers })
    expect((await get('/demo/callers?trunk=nobody')).body).toEqual({ callers: [] })
    expect(listAt((await get('/demo/callers')).body, 'callers').length).toBeGreaterThan(13)
  })

  test('do not change when the lists are edited, because the PBX sends the same as before', async () => {
    const client = createClient()
    const list = api('us1', `/SIP/IpAccessControlLists/${sidOf.ipAccessControlList('us1/east-mountain-office')}`)
    const entry = sidOf.ipAddress('us1/east-mountain-office/203.0.113.7/32')
    await client.request('DELETE', `${list}/IpAddresses/${entry}.json`)
    expect(await place(client, fromSbc)).toMatchObject({ outcome: 'refused', code: 32201 })
    expect(await place(client, { ...termination, caller: 'SBC B' })).toMatchObject({ outcome: 'accepted' })
  })
})

describe('termination', () => {
  test('an accepted call is answered hop by hop, and recorded in the Region that processed it', async () => {
    const client = createClient()
    const body = await place(client, { ...fromSbc, to: '+12025550188' })
    expect(body).toMatchObject({
      outcome: 'accepted',
      reason: 'accepted',
      region: 'us1',
      trunkSid: us1East,
      code: null,
    })
    expect(kindsOf(body)).toEqual(['edge', 'route', 'instance', 'authentication', 'authentication'])
    const [record] = await recordsIn(client, 'us1')
    expect(valueAt(body, 'record')).toEqual({ region: 'us1', sid: valueAt(record, 'sid') })
    expect(record).toMatchObject({
      direction: 'trunking-terminating',
      status: 'in-progress',
      from: '+14025551212',
      to: '+12025550188',
      trunk_sid: us1East,
      start_time: 'Tue, 24 Nov 2026 14:08:00 +0000',
    })
    client.mock.clock.advance(180_000)
    expect((await recordsIn(client, 'us1'))[0]).toMatchObject({ status: 'completed' })
    expect(await recordsIn(client, 'ie1')).toEqual([])
  })

  test('a localized URI changes the edge, not the Region', async () => {
    const body = await place(createClient(), { ...fromSbc, host: 'east-mountain-office.pstn.frankfurt.twilio.com' })
    expect(valueAt(body, 'hops', 0)).toEqual({ kind: 'edge', edge: 'frankfurt', isChosen: true })
    expect(body).toMatchObject({ region: 'us1' })
  })

  test.each<[string, object, string, number | null]>([
    ['an address that no entry covers', { address: '198.51.100.9', user: 'sbc-admin' }, 'address-not-allowed', 32201],
    ['an unknown user', { address: '203.0.113.7', user: 'guest' }, 'user-not-known', 32202],
    ['no user', { address: '203.0.113.7' }, 'user-not-known', 32202],
    ['a wrong password', { address: '203.0.113.7', user: 'sbc-admin', password: 'no' }, 'user-not-known', 32202],
    [
      'a host that is not a Termination URI',
      { address: '203.0.113.7', host: 'east.example' },
      'no-such-termination-uri',
      null,
    ],
  ])('%s: refused, and no record', async (_, caller, reason, code) => {
    const client = createClient()
    expect(await place(client, { ...termination, ...caller })).toMatchObject({
      outcome: 'refused',
      reason,
      code,
      record: null,
    })
    for (const region of ['us1', 'ie1', 'au1'] as const) expect(await recordsIn(client, region)).toEqual([])
  })

  test('a given address and user are accepted without a password', async () => {
    const typed = { ...termination, address: '203.0.113.8', user: 'sbc-admin' }
    expect(await place(createClient(), typed)).toMatchObject({ outcome: 'accepted' })
  })

  test('R22: the number is recorded as dialled, and refused with 400 unless it is E.164', async () => {
    const client = createClient()
    expect(await place(client, { ...fromSbc, to: '4025550100' })).toMatchObject({
      reason: 'number-not-e164',
      sipStatus: 400,
      region: null,
      record: null,
    })
    await place(client, { ...fromSbc, to: '+14025550100' })
    expect((await recordsIn(client, 'us1')).map((record) => valueAt(record, 'to'))).toEqual(['+14025550100'])
  })

  test('R6, R8: a trunk without lists, and a Region without an instance, refuse the call', async () => {
    const client = createClient()
    const lakeside = { leg: 'termination', trunk: 'lakeside-clinic', caller: 'Clinic PBX' }
    const route = (region: string) =>
      client.post(routes('us1', '/Trunks/lakeside-clinic.pstn.twilio.com'), { VoiceRegion: region })
    await route('ie1')
    client.mock.clock.advance(300_000)
    expect(await place(client, lakeside)).toMatchObject({ reason: 'no-list-attached', code: 32200, region: 'ie1' })
    await route('au1')
    client.mock.clock.advance(300_000)
    expect(await place(client, lakeside)).toMatchObject({ reason: 'no-instance', sipStatus: 404, region: 'au1' })
  })
})

describe('origination', () => {
  test('a connected call uses the Region’s URI and is recorded there', async () => {
    const client = createClient()
    const body = await place(client, { ...toOffice, caller: '+353209109999' })
    expect(body).toMatchObject({ outcome: 'connected', region: 'us1', sipStatus: 200, trunkSid: us1East })
    expect(kindsOf(body)).toEqual(['route', 'configuration', 'instance', 'origination-url'])
    expect((await recordsIn(client, 'us1'))[0]).toMatchObject({
      direction: 'trunking-originating',
      from: '+353209109999',
      to: 'sip:203.0.113.7;edge=ashburn',
      phone_number_sid: sidOf.phoneNumber('+14025551212'),
    })
  })

  test.each<[string, object, string, string | null]>([
    ['busy', { ...toOffice, answers: { 'sip:203.0.113.7;edge=ashburn': 486 } }, 'ended-by-pbx', 'busy'],
    ['not found', { ...toOffice, answers: { 'sip:203.0.113.7;edge=ashburn': 404 } }, 'ended-by-pbx', 'failed'],
    [
      'silent',
      { ...toOffice, answers: { 'sip:203.0.113.7;edge=ashburn': null } },
      'no-origination-url-answered',
      'failed',
    ],
    ['a webhook', { ...toOffice, number: '+14025550190' }, 'answered-by-webhook', 'in-progress'],
    ['no enabled URI', { ...toOffice, number: '+13085550150' }, 'no-enabled-origination-url', null],
    ['neither trunk nor webhook', { ...toOffice, number: '+16145550170' }, 'no-trunk-and-no-webhook', null],
    ['a number that the account does not own', { ...toOffice, number: '+14025550111' }, 'number-not-owned', null],
  ])('%s', async (_, call, reason, status) => {
    const client = createClient()
    const body = await place(client, call)
    expect(valueAt(body, 'reason')).toBe(reason)
    const all = await Promise.all((['us1', 'ie1', 'au1'] as const).map((region) => recordsIn(client, region)))
    expect(all.flat().map((record) => valueAt(record, 'status'))).toEqual(status === null ? [] : [status])
  })

  test('a call that a webhook answers belongs to no trunk', async () => {
    const client = createClient()
    await place(client, { ...toOffice, number: '+14025550190' })
    expect((await recordsIn(client, 'us1'))[0]).toMatchObject({ direction: 'inbound', trunk_sid: null })
  })
})

test('R15: after a re-route new calls are recorded in the new Region, and old records stay', async () => {
  const client = createClient()
  await place(client, fromSbc)
  await client.post(routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com'), { VoiceRegion: 'ie1' })
  client.mock.clock.advance(300_000)
  await place(client, fromSbc)
  expect((await recordsIn(client, 'us1')).map((record) => valueAt(record, 'trunk_sid'))).toEqual([us1East])
  expect((await recordsIn(client, 'ie1')).map((record) => valueAt(record, 'trunk_sid'))).toEqual([ie1East])
  await client.request('DELETE', trunking('us1', `/Trunks/${us1East}`))
  expect(await recordsIn(client, 'us1')).toHaveLength(1)
})

test('R9: while a route propagates, calls land in either Region, always the same from the same state', async () => {
  const regions = async () => {
    const client = createClient()
    await client.post(routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com'), { VoiceRegion: 'ie1' })
    const placed: unknown[] = []
    for (let call = 0; call < 12; call += 1) placed.push(valueAt(await place(client, fromSbc), 'region'))
    return placed
  }
  const first = await regions()
  expect(new Set(first)).toEqual(new Set(['us1', 'ie1']))
  expect(await regions()).toEqual(first)
})

test('a given seed decides where the call lands, independent of earlier calls', async () => {
  const client = createClient()
  await client.post(routes('us1', '/PhoneNumbers/+14025551212'), { VoiceRegion: 'ie1' })
  const regionOf = async (seed: string) => valueAt(await place(client, { ...toOffice, seed }), 'region')
  const seeds = Array.from({ length: 8 }, (_, index) => `seed ${index}`)
  const first = await Promise.all(seeds.map(regionOf))
  expect(new Set(first).size).toBe(2)
  expect(await Promise.all(seeds.map(regionOf))).toEqual(first)
})

test.each<[object, string]>([
  [{}, 'leg'],
  [{ leg: 'both' }, 'leg'],
  [{ leg: 'termination' }, 'trunk'],
  [{ ...termination, trunk: 'not a name', caller: 'SBC A' }, 'trunk'],
  [{ ...termination, caller: 'SBC C' }, 'caller'],
  [termination, 'address'],
  [{ ...termination, address: '203.0.113.256' }, 'address'],
  [{ ...termination, address: '203.0.113.7', user: 5 }, 'user'],
  [{ ...termination, address: '203.0.113.7', user: 'a', password: 5 }, 'password'],
  [{ ...fromSbc, host: 5 }, 'host'],
  [{ ...fromSbc, to: 911 }, 'to'],
  [{ ...fromSbc, from: 'office' }, 'from'],
  [{ leg: 'origination' }, 'number'],
  [{ ...toOffice, number: '4025551212' }, 'number'],
  [{ ...toOffice, caller: 'me' }, 'caller'],
  [{ ...toOffice, edge: 'london' }, 'edge'],
  [{ ...toOffice, answers: { 'sip:203.0.113.7': 180 } }, 'answers'],
])('%o is refused with the name of the field, and changes nothing', async (call, field) => {
  const client = createClient()
  const before = await stateBytes(client.mock)
  const { status, body } = await client.demo('test-calls', call)
  expect([status, String(valueAt(body, 'message')).split(':')[0]]).toEqual([400, field])
  expect(await stateBytes(client.mock)).toBe(before)
})

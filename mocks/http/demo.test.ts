import { describe, expect, test } from 'vitest'
import { answerDemo } from './demo.ts'
import { createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const route = (region: 'us1' | 'ie1' | 'au1') => routes(region, '/Trunks/east-mountain-office.pstn.twilio.com')
const fault = { region: 'ie1', operation: 'routes.write', effect: 'status-503', times: 'once' }
const atFirst = {
  scenario: 'east-mountain-office',
  clock: { offsetMs: 0, frozen: false },
  now: '2026-11-24T14:08:00.000Z',
  faults: [],
  latencyMs: 0,
  rateLimit: 'off',
  strictAvailability: false,
  switches: [],
  rejectedSwitches: [],
}

test('the initial state', async () => {
  const { status, body } = await createClient().get('/demo/state')
  expect([status, body]).toEqual([200, atFirst])
})

describe('clock', () => {
  test('advancing it changes the date of every answer, and ends propagation', async () => {
    const { demo, get } = createClient()
    const { body, headers } = await demo('clock', { advanceMs: 300_000 })
    expect(body).toEqual({ ...atFirst, clock: { offsetMs: 300_000, frozen: false }, now: '2026-11-24T14:13:00.000Z' })
    expect(headers.get('date')).toBe('Tue, 24 Nov 2026 14:13:00 GMT')
    await demo('clock', { advanceMs: -60_000 })
    expect((await get(trunking('us1', '/Trunks'))).headers.get('date')).toBe('Tue, 24 Nov 2026 14:12:00 GMT')
  })

  test.each([{}, { advanceMs: '5m' }, { advanceMs: null }, { advanceMs: 1e15 }])('%o is refused', async (sent) => {
    const { demo, get } = createClient()
    expect(await demo('clock', sent)).toMatchObject({
      status: 400,
      body: { message: 'advanceMs: expected milliseconds' },
    })
    expect((await get('/demo/state')).body).toEqual(atFirst)
  })
})

describe('a frozen clock', () => {
  test('stops until it is unfrozen, and continues from there', async () => {
    const { demo, mock } = createClient()
    const timeAfter = async (body: unknown) => (await demo('clock', body)).headers.get('date')
    mock.clock.advance(1000)
    expect(await timeAfter({ frozen: true })).toBe('Tue, 24 Nov 2026 14:08:01 GMT')
    mock.clock.advance(3_600_000)
    expect(await timeAfter({ advanceMs: 0 })).toBe('Tue, 24 Nov 2026 14:08:01 GMT')
    expect(await timeAfter({ advanceMs: 300_000 })).toBe('Tue, 24 Nov 2026 14:13:01 GMT')
    expect(await timeAfter({ frozen: false })).toBe('Tue, 24 Nov 2026 14:13:01 GMT')
    mock.clock.advance(2000)
    expect(await timeAfter({ advanceMs: 0 })).toBe('Tue, 24 Nov 2026 14:13:03 GMT')
  })

  test('sets the dates of writes, and a reset unfreezes it', async () => {
    const { demo, mock, post, get } = createClient('empty')
    await demo('clock', { frozen: true, advanceMs: 60_000 })
    mock.clock.advance(5000)
    const created = await post(trunking('us1', '/Trunks'))
    expect(valueAt(created.body, 'date_created')).toBe('2026-11-24T14:09:00Z')
    await demo('reset', {})
    expect(valueAt((await get('/demo/state')).body, 'clock', 'frozen')).toBe(false)
  })

  test('refuses anything but true and false', async () => {
    expect(await createClient().demo('clock', { frozen: 'yes' })).toMatchObject({
      status: 400,
      body: { message: 'frozen: expected true or false' },
    })
  })
})

describe('switches', () => {
  test('are set by name, and a reset lifts them', async () => {
    const { demo, get } = createClient()
    const set = { rateLimit: 10, strictAvailability: true }
    const switches = ['rate-limit=10', 'strict-availability']
    expect((await demo('switches', set)).body).toEqual({ ...atFirst, ...set, switches })
    await demo('switches', { lift: true, latencyMs: 40 })
    const left = { latencyMs: 40, switches: ['latency=40'] }
    expect((await get('/demo/state')).body).toEqual({ ...atFirst, ...left })
    await demo('reset', {})
    expect((await get('/demo/state')).body).toEqual(atFirst)
  })

  test('stay when another scenario is loaded', async () => {
    const { demo } = createClient()
    await demo('switches', { rateLimit: 10 })
    expect((await demo('scenario', { name: 'split-legs' })).body).toMatchObject({ switches: ['rate-limit=10'] })
  })

  test('a server holds those of its command line after a reset', async () => {
    const client = createClient()
    const world = { ...client.mock.world, switchesAtReset: { rateLimit: 7 } }
    const reset = new Request('http://localhost/demo/reset', { method: 'POST', body: '{}' })
    expect(await (await answerDemo(world, reset)).json()).toMatchObject({ switches: ['rate-limit=7'] })
  })

  test.each([{ rateLimit: 0 }, { rateLimit: '10' }, { strictAvailability: 1 }, { latencyMs: -1 }])(
    '%o is refused',
    async (set) => {
      const { demo, get } = createClient()
      const { status, body } = await demo('switches', set)
      expect(status).toBe(400)
      expect(String(valueAt(body, 'message'))).toContain(`${Object.keys(set)[0]}: expected`)
      expect((await get('/demo/state')).body).toEqual(atFirst)
    },
  )

  test('strict availability leaves out the trunk’s numbers outside US1 (R19)', async () => {
    const { demo, get, request } = createClient()
    const inRegion = async (region: 'us1' | 'ie1' | 'au1') => {
      const trunks = listAt((await get(trunking(region, '/Trunks'))).body, 'trunks')
      return trunking(region, `/Trunks/${String(valueAt(trunks[0], 'sid'))}`)
    }
    const ie1 = await inRegion('ie1')
    const before = await get(`${ie1}/PhoneNumbers`)
    expect(before.status).toBe(200)
    await demo('switches', { strictAvailability: true })
    for (const path of ['/PhoneNumbers', '/PhoneNumbers/PN1', '/PhoneNumbers?PageSize=1']) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status, body } = await request(method, `${ie1}${path}`)
        expect([status, valueAt(body, 'code'), valueAt(body, 'message')]).toEqual([
          404,
          20404,
          "Endpoint is not supported in realm 'ie1'",
        ])
      }
    }
    expect((await get(`${await inRegion('au1')}/PhoneNumbers`)).status).toBe(404)
    expect((await get(`${await inRegion('us1')}/PhoneNumbers`)).status).toBe(200)
    expect((await get(ie1)).status).toBe(200)
    await demo('switches', { strictAvailability: false })
    expect(await get(`${ie1}/PhoneNumbers`)).toEqual(before)
  })
})

describe('faults', () => {
  test('503 once answers in Twilio’s envelope without processing, and the next request works', async () => {
    const { demo, post, get } = createClient()
    expect((await demo('faults', { faults: [fault] })).body).toEqual({ ...atFirst, faults: [fault] })
    const { status, body } = await post(route('ie1'), { VoiceRegion: 'ie1' })
    expect(status).toBe(503)
    expect(body).toEqual({
      code: 20503,
      message: 'Service unavailable',
      more_info: 'https://www.twilio.com/docs/errors/20503',
      status: 503,
    })
    expect((await get(route('ie1'))).body).toMatchObject({ voice_region: 'us1' })
    expect((await get('/demo/state')).body).toEqual(atFirst)
    expect((await post(route('ie1'), { VoiceRegion: 'ie1' })).status).toBe(200)
  })

  test('a dropped connection gives no answer and processes nothing', async () => {
    const { demo, post, get } = createClient()
    await demo('faults', { faults: [{ ...fault, effect: 'drop-connection' }] })
    await expect(post(route('ie1'), { VoiceRegion: 'ie1' })).rejects.toThrow('Connection dropped')
    expect((await get(route('us1'))).body).toMatchObject({ voice_region: 'us1' })
  })

  test('one Region can always fail while the others work', async () => {
    const { demo, get } = createClient()
    await demo('faults', { faults: [{ ...fault, operation: 'any', times: 'always' }] })
    const statuses = async () =>
      Promise.all((['us1', 'ie1', 'au1'] as const).map(async (at) => (await get(route(at))).status))
    expect([await statuses(), await statuses()]).toEqual([
      [200, 503, 200],
      [200, 503, 200],
    ])
    await demo('faults', { faults: [] })
    expect(await statuses()).toEqual([200, 200, 200])
  })

  test('once strikes one of several concurrent requests', async () => {
    const { demo, post } = createClient()
    await demo('faults', { faults: [fault] })
    const replies = await Promise.all(Array.from({ length: 6 }, () => post(route('ie1'), { VoiceRegion: 'ie1' })))
    expect(replies.filter(({ status }) => status === 503)).toHaveLength(1)
  })

  test.each([{}, { faults: 'all' }, { faults: [{ ...fault, region: 'ie2' }] }])('%o is refused', async (sent) => {
    const { demo, get } = createClient()
    const { status, body } = await demo('faults', sent)
    expect(status).toBe(400)
    expect(valueAt(body, 'message')).toEqual(expect.stringContaining('faults'))
    expect((await get('/demo/state')).body).toEqual(atFirst)
  })
})

describe('scenario and reset', () => {
  test('another scenario replaces everything', async () => {
    const { demo, get } = createClient()
    await demo('clock', { advanceMs: 60_000 })
    expect((await demo('scenario', { name: 'empty' })).body).toEqual({ ...atFirst, scenario: 'empty' })
    expect(listAt((await get(trunking('us1', '/Trunks'))).body, 'trunks')).toEqual([])
    await demo('scenario', { name: 'split-legs' })
    expect((await get(route('us1'))).body).toMatchObject({ voice_region: 'ie1' })
  })

  test('reset loads the scenario again', async () => {
    const { demo, get, post } = createClient('access-gap')
    const before = (await get(trunking('ie1', '/Trunks'))).body
    await post(route('us1'), { VoiceRegion: 'ie1' })
    await post(trunking('ie1', '/Trunks'), { FriendlyName: 'West' })
    await demo('faults', { faults: [fault] })
    await demo('clock', { advanceMs: 60_000 })
    expect((await demo('reset', {})).body).toEqual({ ...atFirst, scenario: 'access-gap' })
    expect((await get(trunking('ie1', '/Trunks'))).body).toEqual(before)
    expect((await get(route('us1'))).body).toMatchObject({ voice_region: 'us1' })
  })

  test.each([{}, { name: 'nowhere' }, { name: 'constructor' }, 'text'])('%o is refused', async (sent) => {
    const { demo, get } = createClient()
    expect((await demo('scenario', sent)).status).toBe(400)
    expect((await get('/demo/state')).body).toEqual(atFirst)
  })
})

test('a body that is not JSON is refused', async () => {
  expect((await createClient().request('POST', '/demo/clock', 'advanceMs=5')).status).toBe(400)
})

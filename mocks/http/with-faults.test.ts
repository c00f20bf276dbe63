import { describe, expect, test } from 'vitest'
import { effects, type Fault } from '../account/fault.ts'
import { createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const path = trunking('ie1', '/Trunks')
const fault = (effect: Fault['effect'], changes: Partial<Fault> = {}): Fault => ({
  region: 'ie1',
  operation: 'trunking',
  effect,
  times: 'once',
  ...changes,
})

const armed = async (...faults: readonly Fault[]) => {
  const client = createClient('empty')
  await client.demo('faults', { faults })
  const trunks = async () => (await client.mock.read()).all('trunk').length
  return { ...client, trunks }
}

describe('a status effect replaces the answer, and nothing is processed', () => {
  test.each([
    ['status-401', 401, 20003, 'Authenticate'],
    ['status-403', 403, 20403, 'Forbidden'],
    ['status-404', 404, 20404, 'The requested resource /Trunks was not found'],
    ['status-409', 409, 20409, 'Conflict'],
    ['status-429', 429, 20429, 'Too Many Requests'],
    ['status-500', 500, 20500, 'Internal Server Error'],
    ['status-503', 503, 20503, 'Service unavailable'],
  ] as const)('%s', async (effect, status, code, message) => {
    const { post, trunks } = await armed(fault(effect))
    expect(await post(path)).toMatchObject({
      status,
      body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
    })
    expect(await trunks()).toBe(0)
    expect((await post(path)).status).toBe(201)
  })
})

test('a malformed body: the write is saved, and the answer is half of the JSON', async () => {
  const { post, get, trunks } = await armed(fault('malformed-body'))
  await expect(post(path)).rejects.toThrow(SyntaxError)
  expect(await trunks()).toBe(1)
  expect(listAt((await get(path)).body, 'trunks')).toHaveLength(1)
})

test('an answer without a body does not change', async () => {
  const { mock, post, request, demo } = createClient('empty')
  await post(path)
  await demo('faults', { faults: [fault('malformed-body')] })
  const [trunk] = (await mock.read()).all('trunk')
  expect(await request('DELETE', `${path}/${trunk?.sid}`)).toMatchObject({ status: 204, body: null })
  expect((await mock.read()).all('trunk')).toEqual([])
})

test('a connection dropped before the write: nothing is saved', async () => {
  const { post, trunks } = await armed(fault('drop-connection'))
  await expect(post(path)).rejects.toThrow('Connection dropped')
  expect(await trunks()).toBe(0)
})

test('a connection dropped after the write: the write is saved, and the client cannot tell', async () => {
  const { post, get, trunks } = await armed(fault('drop-after-write', { operation: 'trunking.write' }))
  await expect(post(path)).rejects.toThrow('Connection dropped')
  expect(await trunks()).toBe(1)
  expect((await get(path)).status).toBe(200)
})

test('a latency fault adds to the normal latency', async () => {
  const { get } = await armed(fault('latency-150'))
  const begun = performance.now()
  expect((await get(path)).status).toBe(200)
  expect(performance.now() - begun).toBeGreaterThan(145)
  expect(valueAt((await get('/demo/state')).body, 'faults')).toEqual([])
})

test('a fault can affect one resource of one Region for the next two requests', async () => {
  const { get, demo } = createClient()
  const url = async (region: 'us1' | 'ie1') => {
    const trunks = listAt((await get(trunking(region, '/Trunks'))).body, 'trunks')
    return trunking(region, `/Trunks/${String(valueAt(trunks[0], 'sid'))}/OriginationUrls`)
  }
  const [us1, ie1] = [await url('us1'), await url('ie1')]
  await demo('faults', { faults: [fault('status-500', { operation: 'trunking.OriginationUrls', times: 'next-2' })] })
  const statuses: number[] = []
  for (const asked of [us1, path, ie1, ie1, ie1]) statuses.push((await get(asked)).status)
  expect(statuses).toEqual([200, 200, 500, 500, 200])
})

test('a percentage strikes the same requests each time', async () => {
  const struck = async () => {
    const { get } = await armed(fault('status-503', { times: '40-percent-autumn' }))
    const statuses: number[] = []
    for (let index = 0; index < 30; index += 1) statuses.push((await get(path)).status)
    return statuses
  }
  const once = await struck()
  expect(new Set(once)).toEqual(new Set([200, 503]))
  expect(await struck()).toEqual(once)
})

test('every effect also strikes unknown paths', async () => {
  for (const effect of effects) {
    const { get } = await armed(fault(effect, { operation: 'routes', times: 'always' }))
    const reply = await get(routes('ie1', '/Trunks/nobody.pstn.twilio.com')).catch(() => null)
    expect(reply?.status ?? 0).not.toBe(200)
  }
})

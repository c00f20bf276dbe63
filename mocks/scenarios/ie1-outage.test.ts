import { expect, test } from 'vitest'
import { createClient, routes, trunking, valueAt } from '../tests/test-client.ts'

const paths = [
  ['trunking', trunking('ie1', '/Trunks')],
  ['a termination route', routes('ie1', '/Trunks/east-mountain-office.pstn.twilio.com')],
  ['a number’s route', routes('ie1', '/PhoneNumbers/+14025551212')],
] as const
const fault = { region: 'ie1', operation: 'any', effect: 'status-503', times: 'always' }
const route = (region: 'us1' | 'ie1' | 'au1') => routes(region, '/Trunks/east-mountain-office.pstn.twilio.com')
const numberRoute = routes('us1', '/PhoneNumbers/+14025551212')
const call = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
const callToNumber = { leg: 'origination', number: '+14025551212' }

test.each(paths)('%s in IE1 answers 503 every time', async (_, path) => {
  const { get } = createClient('ie1-outage')
  for (let times = 0; times < 3; times += 1) expect((await get(path)).status).toBe(503)
})

test('other Regions’ hosts show that IE1 processes both legs of East Mountain Office', async () => {
  const { get, demo } = createClient('ie1-outage')
  for (const path of [route('us1'), route('au1'), numberRoute])
    expect((await get(path)).body).toMatchObject({ voice_region: 'ie1', date_updated: '2026-11-22T14:08:00Z' })
  for (const placed of [call, callToNumber])
    expect((await demo('test-calls', placed)).body).toMatchObject({ region: 'ie1' })
})

test('both legs can return: a write through US1 re-routes them, and US1 answers', async () => {
  const { mock, post, demo } = createClient('ie1-outage')
  for (const path of [route('us1'), numberRoute]) expect((await post(path, { VoiceRegion: 'us1' })).status).toBe(200)
  mock.clock.advance(300_000)
  expect((await demo('test-calls', call)).body).toMatchObject({ outcome: 'accepted', region: 'us1' })
  expect((await demo('test-calls', callToNumber)).body).toMatchObject({ outcome: 'connected', region: 'us1' })
})

test('the fault belongs to the demo: it can be cleared, and loading the scenario sets it again', async () => {
  const { get, demo } = createClient('ie1-outage')
  expect(valueAt((await get('/demo/state')).body, 'faults')).toEqual([fault])
  expect(valueAt((await demo('faults', { faults: [] })).body, 'faults')).toEqual([])
  expect((await get(route('ie1'))).status).toBe(200)
  expect(valueAt((await demo('reset', {})).body, 'faults')).toEqual([fault])
  expect((await get(route('ie1'))).status).toBe(503)
  expect(valueAt((await demo('scenario', { name: 'split-legs' })).body, 'faults')).toEqual([])
  expect((await get(route('ie1'))).status).toBe(200)
  expect(valueAt((await demo('scenario', { name: 'ie1-outage' })).body, 'faults')).toEqual([fault])
})

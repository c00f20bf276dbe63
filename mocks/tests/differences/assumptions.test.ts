import { describe, expect, test } from 'vitest'
import { days } from '../../../src/domain/base/instant.ts'
import { sidOf } from '../../account/sids.ts'
import { api, createClient, listAt, routes, trunking, valueAt } from '../test-client.ts'
import { type Checks, entriesUnder } from './doc.ts'
import { answerChecks } from './answer-checks.ts'
import { callChecks } from './call-checks.ts'

const us1East = sidOf.trunk('us1/east-mountain-office')
const east = '/Trunks/east-mountain-office.pstn.twilio.com'
const freePath = (name: string) => `/Trunks/${name}.pstn.twilio.com`
const domain = (name: string) => ({ DomainName: `${name}.pstn.twilio.com` })

const routeChecks: Checks = {
  async 'implicit Termination URI'() {
    const client = createClient()
    const { status } = await client.get(routes('us1', freePath('omaha-overnight')))
    expect(status).toBe(404)
    const { body } = await client.demo('test-calls', {
      leg: 'termination',
      trunk: 'omaha-overnight',
      caller: 'Desk PBX',
    })
    expect(body).toMatchObject({ outcome: 'accepted', region: 'us1' })
  },
  async 'first name'() {
    const { post, get } = createClient('empty')
    await post(trunking('au1', '/Trunks'), domain('new-office'))
    expect((await get(routes('us1', freePath('new-office')))).body).toMatchObject({ voice_region: 'au1' })
    await post(trunking('ie1', '/Trunks'), domain('new-office'))
    expect((await get(routes('us1', freePath('new-office')))).body).toMatchObject({ voice_region: 'au1' })
  },
  async 'target unchecked'() {
    const { post } = createClient()
    expect((await post(routes('us1', east), { VoiceRegion: 'au1' })).status).toBe(200)
  },
  async 'unchanged route'() {
    const { post, get } = createClient()
    const before = await get(routes('us1', east))
    expect((await post(routes('us1', east), { VoiceRegion: 'us1' })).body).toEqual(before.body)
  },
  async 'one table'() {
    const { post, get } = createClient()
    await post(routes('au1', east), { VoiceRegion: 'ie1' })
    for (const region of ['us1', 'ie1', 'au1'] as const)
      expect((await get(routes(region, east))).body).toMatchObject({ voice_region: 'ie1' })
  },
  async propagation() {
    const client = createClient()
    const { body } = await client.post(routes('us1', east), { VoiceRegion: 'ie1' })
    expect(JSON.stringify(body)).not.toContain('us1')
    const call = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
    const regionsOf = async (seeds: readonly string[]) => {
      const placed = await Promise.all(seeds.map((seed) => client.demo('test-calls', { ...call, seed })))
      return placed.map((answer) => valueAt(answer.body, 'region'))
    }
    const seeds = Array.from({ length: 10 }, (_, index) => `seed ${index}`)
    const first = await regionsOf(seeds)
    expect(new Set(first)).toEqual(new Set(['us1', 'ie1']))
    expect(await regionsOf(seeds)).toEqual(first)
    client.mock.clock.advance(5 * 60_000)
    expect(new Set(await regionsOf(seeds))).toEqual(new Set(['ie1']))
  },
  async 'unknown subject'() {
    const { post } = createClient()
    const to = { VoiceRegion: 'ie1' }
    expect((await post(routes('us1', freePath('nobody-here')), to)).status).toBe(404)
    expect((await post(routes('us1', '/PhoneNumbers/+14025550111'), to)).status).toBe(404)
  },
  async 'any SIP domain'() {
    const { post } = createClient('empty')
    expect((await post(routes('us1', '/SipDomains/any.sip.twilio.com'), { VoiceRegion: 'ie1' })).status).toBe(200)
  },
  async 'unknown Region'() {
    const { post } = createClient()
    expect((await post(routes('us1', east), { VoiceRegion: 'br1' })).body).toMatchObject({ code: 21252, status: 400 })
  },
}

const trunkChecks: Checks = {
  async 'reserved name'() {
    const { mock, post, request } = createClient('empty')
    const created = await post(trunking('us1', '/Trunks'), domain('gone'))
    await request('DELETE', trunking('us1', `/Trunks/${String(valueAt(created.body, 'sid'))}`))
    mock.clock.advance(days(30) - 1000)
    expect((await post(trunking('ie1', '/Trunks'), domain('gone'))).body).toMatchObject({ code: 21248 })
    mock.clock.advance(1000)
    expect((await post(trunking('ie1', '/Trunks'), domain('gone'))).status).toBe(201)
  },
  async 'deleting the active instance'() {
    const { get, request } = createClient()
    expect((await request('DELETE', trunking('us1', `/Trunks/${us1East}`))).status).toBe(204)
    expect((await get(routes('ie1', east))).body).toMatchObject({ voice_region: 'us1' })
  },
  async '100 trunks in all'() {
    const { post } = createClient('empty')
    for (let made = 0; made < 100; made += 1) await post(trunking(made % 2 === 0 ? 'us1' : 'ie1', '/Trunks'))
    expect((await post(trunking('au1', '/Trunks'))).body).toMatchObject({ code: 21244 })
    const list = (region: 'us1' | 'ie1') =>
      post(api(region, '/SIP/CredentialLists.json'), { FriendlyName: crypto.randomUUID() })
    for (let made = 0; made < 100; made += 1) await list('us1')
    expect((await list('us1')).body).toMatchObject({ code: 21239 })
    expect((await list('ie1')).status).toBe(201)
  },
  async 'unknown trunk'() {
    const { post } = createClient()
    const number = api('ie1', `/IncomingPhoneNumbers/${sidOf.phoneNumber('+14025551212')}.json`)
    expect((await post(number, { TrunkSid: us1East })).body).toMatchObject({ code: 20001, status: 400 })
  },
}

const numberChecks: Checks = {
  async 'trunk numbers in every Region'() {
    const { get, demo } = createClient()
    const numbers = trunking('ie1', `/Trunks/${sidOf.trunk('ie1/east-mountain-office')}/PhoneNumbers`)
    expect((await get(numbers)).status).toBe(200)
    await demo('switches', { strictAvailability: true })
    expect((await get(numbers)).status).toBe(404)
  },
  async 'everything is for sale'() {
    const { post } = createClient('empty')
    const buy = (form: Readonly<Record<string, string>>) => post(api('us1', '/IncomingPhoneNumbers.json'), form)
    expect((await buy({ PhoneNumber: '+442079460000' })).status).toBe(201)
    expect(valueAt((await buy({ AreaCode: '402' })).body, 'phone_number')).toBe('+14025550100')
  },
  async release() {
    const { get, request } = createClient()
    const sid = sidOf.phoneNumber('+14025551212')
    await request('DELETE', api('us1', `/IncomingPhoneNumbers/${sid}.json`))
    expect((await get(api('ie1', `/IncomingPhoneNumbers/${sid}.json`))).status).toBe(404)
    expect((await get(routes('us1', '/PhoneNumbers/+14025551212'))).status).toBe(404)
    expect(
      listAt(
        (await get(api('ie1', '/IncomingPhoneNumbers.json?PhoneNumber=4025551212'))).body,
        'incoming_phone_numbers',
      ),
    ).toEqual([])
  },
}

const checks: Checks = { ...routeChecks, ...trunkChecks, ...numberChecks, ...callChecks, ...answerChecks }

test('every assumption in docs/how-this-api-differs.md has a test', () => {
  expect(Object.keys(checks)).toEqual(entriesUnder('Assumptions'))
})

describe('assumptions', () => {
  test.each(Object.entries(checks))('%s', async (_, check) => {
    await expect(check()).resolves.toBeUndefined()
  })
})

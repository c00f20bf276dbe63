import { expect } from 'vitest'
import { sidOf } from '../../account/sids.ts'
import { api, type Client, createClient, listAt, routes, trunking, valueAt } from '../test-client.ts'
import type { Checks } from './doc.ts'

const fromSbc = { leg: 'termination', trunk: 'east-mountain-office', caller: 'SBC A' }
const east = '/Trunks/east-mountain-office.pstn.twilio.com'
const ie1East = sidOf.trunk('ie1/east-mountain-office')

const place = async (client: Client, call: object): Promise<unknown> => (await client.demo('test-calls', call)).body
const recordsIn = async ({ get }: Client, region: 'us1' | 'ie1' | 'au1') =>
  listAt((await get(api(region, '/Calls.json'))).body, 'calls')

export const callChecks: Checks = {
  async 'no instance'() {
    const client = createClient()
    await client.post(routes('us1', east), { VoiceRegion: 'au1' })
    client.mock.clock.advance(300_000)
    expect(await place(client, fromSbc)).toMatchObject({ reason: 'no-instance', sipStatus: 404, record: null })
    expect(await recordsIn(client, 'au1')).toEqual([])
  },
  async 'unknown name'() {
    const call = await place(createClient(), { ...fromSbc, host: 'nobody-here.pstn.twilio.com' })
    expect(call).toMatchObject({ reason: 'no-such-termination-uri', sipStatus: 404, region: null, record: null })
  },
  async 'number before route'() {
    const call = await place(createClient(), { ...fromSbc, to: '4025550100' })
    expect(call).toMatchObject({ sipStatus: 400, region: null, record: null })
    expect(listAt(call, 'hops').map((hop) => valueAt(hop, 'kind'))).toEqual(['edge'])
  },
  async 'hosts without a PBX'() {
    const client = createClient()
    const urls = `${trunking('us1', `/Trunks/${sidOf.trunk('us1/east-mountain-office')}`)}/OriginationUrls`
    const [url] = listAt((await client.get(urls)).body, 'origination_urls')
    await client.post(`${urls}/${String(valueAt(url, 'sid'))}`, { SipUrl: 'sip:192.168.1.50:5060' })
    const call = await place(client, { leg: 'origination', number: '+14025551212' })
    expect(call).toMatchObject({ outcome: 'failed', code: 32011, record: { region: 'us1' } })
    await client.post(`${urls}/${String(valueAt(url, 'sid'))}`, { SipUrl: 'sip:pbx.example' })
    expect(await place(client, { leg: 'origination', number: '+14025551212' })).toMatchObject({ outcome: 'connected' })
  },
  async 'calls per second'() {
    const client = createClient()
    const placed = async (trunk: object) => {
      const all = await Promise.all(Array.from({ length: 20 }, () => place(client, { leg: 'termination', ...trunk })))
      return all.map((call) => valueAt(call, 'code'))
    }
    expect(new Set(await placed({ trunk: 'east-mountain-office', caller: 'SBC A' }))).toEqual(new Set([null]))
    await client.post(routes('us1', '/Trunks/galway-claims.pstn.twilio.com'), { VoiceRegion: 'us1' })
    client.mock.clock.advance(300_000)
    const codes = await placed({ trunk: 'galway-claims', caller: 'Claims SBC' })
    expect([codes.filter((code) => code === null).length, new Set(codes)]).toEqual([1, new Set([null, 32001])])
    const galway = trunking('us1', `/Trunks/${sidOf.trunk('us1/galway-claims')}`)
    expect(JSON.stringify((await client.get(galway)).body)).not.toMatch(/cps/i)
  },
  async 'refused calls'() {
    const client = createClient()
    const stranger = { leg: 'termination', trunk: 'east-mountain-office', address: '198.51.100.9' }
    expect(await place(client, stranger)).toMatchObject({ code: 32201, record: null })
    expect(await recordsIn(client, 'us1')).toEqual([])
  },
  async 'disaster recovery'() {
    const client = createClient()
    const trunk = trunking('us1', `/Trunks/${sidOf.trunk('us1/east-mountain-office')}`)
    await client.post(trunk, { DisasterRecoveryUrl: 'https://fallback.example/voice' })
    const urls = listAt((await client.get(`${trunk}/OriginationUrls`)).body, 'origination_urls')
    for (const url of urls)
      await client.post(`${trunk}/OriginationUrls/${String(valueAt(url, 'sid'))}`, { Enabled: 'false' })
    const call = await place(client, { leg: 'origination', number: '+14025551212' })
    expect(call).toMatchObject({ outcome: 'answered-by-disaster-recovery' })
  },
  async 'edge of the plain host'() {
    const call = await place(createClient(), fromSbc)
    expect(valueAt(call, 'hops', 0)).toEqual({ kind: 'edge', edge: 'ashburn', isChosen: false })
  },
  async 'calls in progress'() {
    const client = createClient()
    await place(client, fromSbc)
    await client.post(routes('us1', east), { VoiceRegion: 'ie1' })
    expect((await recordsIn(client, 'us1'))[0]).toMatchObject({ status: 'in-progress' })
    client.mock.clock.advance(300_000)
    expect((await recordsIn(client, 'us1'))[0]).toMatchObject({ status: 'completed' })
    expect(await recordsIn(client, 'ie1')).toEqual([])
    expect(await place(client, fromSbc)).toMatchObject({ trunkSid: ie1East })
  },
}

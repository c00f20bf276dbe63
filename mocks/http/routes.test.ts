import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { createClient, routes, valueAt } from '../tests/test-client.ts'

const uri = 'east-mountain-office.pstn.twilio.com'

describe('reading', () => {
  test('the route of a Termination URI', async () => {
    const { status, body } = await createClient().get(routes('us1', `/Trunks/${uri}`))
    expect(status).toBe(200)
    expect(body).toEqual({
      sip_trunk_domain: uri,
      url: `https://routes.twilio.com/v2/Trunks/${uri}`,
      sid: sidOf.route(`terminationRoute ${uri}`),
      account_sid: demoAccountSid,
      friendly_name: null,
      voice_region: 'us1',
      date_created: '2026-03-12T14:08:00Z',
      date_updated: '2026-03-12T14:08:00Z',
    })
  })

  test.each(['+14025551212', '%2B14025551212'])('the route of a number, as %s', async (text) => {
    const { body } = await createClient().get(routes('ie1', `/PhoneNumbers/${text}`))
    expect(body).toEqual({
      phone_number: '+14025551212',
      url: 'https://routes.dublin.ie1.twilio.com/v2/PhoneNumbers/+14025551212',
      sid: sidOf.route('numberRoute +14025551212'),
      account_sid: demoAccountSid,
      friendly_name: null,
      voice_region: 'us1',
      date_created: '2026-03-12T14:08:00Z',
      date_updated: '2026-03-12T14:08:00Z',
    })
  })

  test('case does not matter in a domain name', async () => {
    expect((await createClient().get(routes('us1', `/Trunks/${uri.toUpperCase()}`))).body).toMatchObject({
      sip_trunk_domain: uri,
    })
  })

  test.each(['/Trunks/omaha-overnight.pstn.twilio.com', '/PhoneNumbers/+15315550150'])(
    'R10: %s was never written and is 404',
    async (path) => {
      const { status, body } = await createClient().get(routes('us1', path))
      expect([status, valueAt(body, 'code')]).toEqual([404, 20404])
    },
  )
})

describe('writing', () => {
  test.each([
    [`/Trunks/${uri}`, { sip_trunk_domain: uri }],
    ['/PhoneNumbers/+14025551212', { phone_number: '+14025551212' }],
    ['/PhoneNumbers/%2B14025551212', { phone_number: '+14025551212' }],
  ])('R9: %s answers 200 immediately with the new Region, and does not return the former one', async (path, key) => {
    const { post, mock } = createClient()
    mock.clock.advance(30_000)
    const { status, body } = await post(routes('ie1', path), { VoiceRegion: 'ie1' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ ...key, voice_region: 'ie1', date_updated: '2026-11-24T14:08:30Z' })
    expect(JSON.stringify(body)).not.toContain('ormer')
  })

  test.each(['us1', 'ie1', 'au1'] as const)('R18: a write through %s is visible through every Region', async (via) => {
    const { post, get } = createClient()
    await post(routes(via, `/Trunks/${uri}`), { VoiceRegion: 'ie1' })
    for (const region of ['us1', 'ie1', 'au1'] as const) {
      expect((await get(routes(region, `/Trunks/${uri}`))).body).toMatchObject({ voice_region: 'ie1' })
    }
  })

  test('R9: writing the same Region again does not change the date', async () => {
    const { post, mock } = createClient()
    const first = await post(routes('us1', `/Trunks/${uri}`), { VoiceRegion: 'ie1' })
    mock.clock.advance(60_000)
    expect((await post(routes('us1', `/Trunks/${uri}`), { VoiceRegion: 'ie1' })).body).toEqual(first.body)
  })

  test('R10: the first write makes an implicit route explicit', async () => {
    const { post, get } = createClient()
    const path = routes('us1', '/Trunks/omaha-overnight.pstn.twilio.com')
    expect((await post(path, { VoiceRegion: 'us1' })).status).toBe(200)
    expect((await get(path)).body).toMatchObject({ voice_region: 'us1', date_created: '2026-11-24T14:08:00Z' })
  })

  test('R12: a Region without an instance is accepted', async () => {
    expect((await createClient().post(routes('au1', `/Trunks/${uri}`), { VoiceRegion: 'au1' })).status).toBe(200)
  })

  test('a friendly name is saved, and an empty text clears it', async () => {
    const { post } = createClient()
    const path = routes('us1', `/Trunks/${uri}`)
    expect((await post(path, { FriendlyName: 'Office' })).body).toMatchObject({
      friendly_name: 'Office',
      voice_region: 'us1',
    })
    expect((await post(path, { FriendlyName: '' })).body).toMatchObject({ friendly_name: null })
  })

  test.each<[string, Readonly<Record<string, string>>, number, number]>([
    [`/Trunks/${uri}`, { VoiceRegion: 'jp1' }, 400, 21252],
    [`/Trunks/${uri}`, { VoiceRegion: 'IE1' }, 400, 21252],
    [`/Trunks/${uri}`, { VoiceRegion: '' }, 400, 21252],
    [`/Trunks/${uri}`, { VoiceRegion: 'ie1', FriendlyName: 'x'.repeat(65) }, 400, 20001],
    ['/Trunks/nobody.pstn.twilio.com', { VoiceRegion: 'ie1' }, 404, 20404],
    ['/Trunks/east-mountain-office', { VoiceRegion: 'ie1' }, 404, 20404],
    ['/PhoneNumbers/+14025550199', { VoiceRegion: 'ie1' }, 404, 20404],
    ['/PhoneNumbers/14025551212', { VoiceRegion: 'ie1' }, 404, 20404],
  ])('%s %o: %i, %i, and nothing changes', async (path, form, status, code) => {
    const { post, mock } = createClient()
    const rows = async () => {
      const tables = await mock.read()
      return [tables.all('terminationRoute'), tables.all('numberRoute')]
    }
    const before = await rows()
    const reply = await post(routes('us1', path), form)
    expect([reply.status, valueAt(reply.body, 'code')]).toEqual([status, code])
    expect(await rows()).toEqual(before)
  })
})

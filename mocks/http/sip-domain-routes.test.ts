import { expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { createClient, routes, valueAt } from '../tests/test-client.ts'

const path = (name = 'lobby.sip.twilio.com') => `/SipDomains/${name}`

test('the route of a SIP domain is 404 until it is written, then the same in all Regions', async () => {
  const { post, get } = createClient()
  expect((await get(routes('us1', path()))).status).toBe(404)
  const { status, body } = await post(routes('ie1', path()), { VoiceRegion: 'ie1', FriendlyName: 'Lobby' })
  expect(status).toBe(200)
  expect(body).toEqual({
    sip_domain: 'lobby.sip.twilio.com',
    url: 'https://routes.dublin.ie1.twilio.com/v2/SipDomains/lobby.sip.twilio.com',
    sid: valueAt(body, 'sid'),
    account_sid: demoAccountSid,
    friendly_name: 'Lobby',
    voice_region: 'ie1',
    date_created: '2026-11-24T14:08:00Z',
    date_updated: '2026-11-24T14:08:00Z',
  })
  expect(valueAt(body, 'sid')).toMatch(/^QQ[0-9a-f]{32}$/)
  expect((await get(routes('au1', path('Lobby.SIP.twilio.com')))).body).toMatchObject({ voice_region: 'ie1' })
})

test.each<[string, Readonly<Record<string, string>>, number, number]>([
  [path(), { VoiceRegion: 'jp1' }, 400, 21252],
  [path(), { FriendlyName: 'x'.repeat(65) }, 400, 20001],
  [path('lobby.pstn.twilio.com'), { VoiceRegion: 'ie1' }, 404, 20404],
  [path('lobby'), { VoiceRegion: 'ie1' }, 404, 20404],
])('%s %o: %i, %i', async (at, form, status, code) => {
  const { post, get } = createClient()
  const reply = await post(routes('us1', at), form)
  expect([reply.status, valueAt(reply.body, 'code')]).toEqual([status, code])
  expect((await get(routes('us1', at))).status).toBe(404)
})

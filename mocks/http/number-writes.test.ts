import { describe, expect, test } from 'vitest'
import { sidOf } from '../account/sids.ts'
import { account, api, createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const mainLine = sidOf.phoneNumber('+14025551212')
const bridge = sidOf.phoneNumber('+14025550190')
const ie1East = sidOf.trunk('ie1/east-mountain-office')
const us1East = sidOf.trunk('us1/east-mountain-office')
const galway = sidOf.trunk('ie1/galway-claims')
const number = (region: 'us1' | 'ie1' | 'au1', sid: string = mainLine) =>
  api(region, `/IncomingPhoneNumbers/${sid}.json`)
const numbersOf = (region: 'us1' | 'ie1' | 'au1', trunk: string, sid = '') =>
  trunking(region, `/Trunks/${trunk}/PhoneNumbers${sid && `/${sid}`}`)

describe('IncomingPhoneNumbers', () => {
  test('R14: a number moves to another trunk of the Region; other Regions and the route do not change', async () => {
    const { post, get } = createClient()
    const { status, body } = await post(number('ie1'), { TrunkSid: galway })
    expect([status, valueAt(body, 'trunk_sid')]).toEqual([200, galway])
    expect((await get(numbersOf('ie1', ie1East, mainLine))).status).toBe(404)
    expect(valueAt((await get(number('us1'))).body, 'trunk_sid')).toBe(us1East)
    expect((await get(routes('us1', '/PhoneNumbers/+14025551212'))).body).toMatchObject({
      voice_region: 'us1',
      date_updated: '2026-03-12T14:08:00Z',
    })
  })

  test('an empty TrunkSid ends the association', async () => {
    const { post, get } = createClient()
    const { body } = await post(number('ie1'), { TrunkSid: '' })
    expect(body).toMatchObject({ trunk_sid: null, friendly_name: 'Main line' })
    expect(listAt((await get(numbersOf('ie1', ie1East))).body, 'phone_numbers')).toEqual([])
  })

  test('saving anything creates the configuration in a Region that has none', async () => {
    const { post, get } = createClient()
    expect(valueAt((await get(number('au1'))).body, 'code')).toBe(22199)
    const { status, body } = await post(number('au1'), { VoiceUrl: 'https://ivr.example/voice' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      sid: mainLine,
      friendly_name: '(402) 555-1212',
      voice_url: 'https://ivr.example/voice',
      trunk_sid: null,
      date_created: 'Tue, 24 Nov 2026 14:08:00 +0000',
    })
    expect((await get(number('au1'))).body).toEqual(body)
    expect(valueAt((await get(number('us1'))).body, 'voice_url')).toBeNull()
  })

  test('every parameter is saved and served, and an empty text clears it', async () => {
    const { post } = createClient()
    const ap = `AP${'1'.repeat(32)}`
    const ad = `AD${'2'.repeat(32)}`
    const url = 'https://ivr.example/fallback'
    const form = {
      FriendlyName: 'Bridge',
      SmsApplicationSid: ap,
      SmsFallbackMethod: 'GET',
      SmsFallbackUrl: url,
      SmsMethod: 'get',
      SmsUrl: url,
      StatusCallback: url,
      StatusCallbackMethod: 'GET',
      VoiceApplicationSid: ap,
      VoiceCallerIdLookup: 'true',
      VoiceFallbackMethod: 'GET',
      VoiceFallbackUrl: url,
      VoiceMethod: 'GET',
      VoiceReceiveMode: 'fax',
      VoiceUrl: url,
      EmergencyStatus: 'Active',
      EmergencyAddressSid: ad,
      IdentitySid: `RI${'3'.repeat(32)}`,
      AddressSid: ad,
      BundleSid: `BU${'4'.repeat(32)}`,
    }
    const { body } = await post(number('us1', bridge), form)
    expect(body).toMatchObject({
      friendly_name: 'Bridge',
      sms_application_sid: ap,
      sms_fallback_method: 'GET',
      sms_fallback_url: url,
      sms_method: 'GET',
      sms_url: url,
      status_callback: url,
      status_callback_method: 'GET',
      voice_application_sid: ap,
      voice_caller_id_lookup: true,
      voice_fallback_method: 'GET',
      voice_fallback_url: url,
      voice_method: 'GET',
      voice_receive_mode: 'fax',
      voice_url: url,
      emergency_status: 'Active',
      emergency_address_sid: ad,
      emergency_address_status: 'registered',
      identity_sid: form.IdentitySid,
      address_sid: ad,
      bundle_sid: form.BundleSid,
    })
    const cleared = await post(number('us1', bridge), { FriendlyName: '', VoiceApplicationSid: '', BundleSid: '' })
    expect(cleared.body).toMatchObject({
      friendly_name: '(402) 555-0190',
      voice_application_sid: '',
      bundle_sid: null,
      voice_url: url,
    })
  })

  test('a trunk and a voice application exclude each other', async () => {
    const { post } = createClient()
    const ap = `AP${'1'.repeat(32)}`
    expect((await post(number('us1'), { VoiceApplicationSid: ap })).body).toMatchObject({
      trunk_sid: null,
      voice_application_sid: ap,
    })
    expect((await post(number('us1'), { TrunkSid: us1East })).body).toMatchObject({
      trunk_sid: us1East,
      voice_application_sid: '',
    })
  })

  test.each([
    ['Origin=hosted', 0],
    ['Origin=twilio&PhoneNumber=%2B14025551212', 1],
    ['Beta=false&PhoneNumber=%2B14025551212', 1],
  ])('?%s lists %i', async (query, count) => {
    const { body } = await createClient().get(api('us1', `/IncomingPhoneNumbers.json?${query}`))
    expect(listAt(body, 'incoming_phone_numbers')).toHaveLength(count)
  })
})

describe('buying and releasing', () => {
  const path = (region: 'us1' | 'ie1' | 'au1') => api(region, '/IncomingPhoneNumbers.json')

  test('a number bought in US1 is configured there only, and has no route', async () => {
    const { post, get } = createClient()
    const { status, body } = await post(path('us1'), { PhoneNumber: '+14025550155', TrunkSid: us1East })
    const sid = String(valueAt(body, 'sid'))
    expect(status).toBe(201)
    expect(sid).toMatch(/^PN[0-9a-f]{32}$/)
    expect(body).toMatchObject({
      phone_number: '+14025550155',
      friendly_name: '(402) 555-0155',
      trunk_sid: us1East,
      uri: `${account}/IncomingPhoneNumbers/${sid}.json`,
    })
    expect((await get(number('us1', sid))).body).toEqual(body)
    expect(valueAt((await get(number('ie1', sid))).body, 'code')).toBe(22199)
    expect((await get(routes('us1', '/PhoneNumbers/+14025550155'))).status).toBe(404)
  })

  test('buying by area code gives the next number that the account does not own', async () => {
    const { post } = createClient()
    const buy = async () => valueAt((await post(path('us1'), { AreaCode: '531' })).body, 'phone_number')
    expect([await buy(), await buy()]).toEqual(['+15315550100', '+15315550101'])
  })

  test.each(['ie1', 'au1'] as const)('buying in %s is 405', async (region) => {
    const { request } = createClient()
    const { status, body, headers } = await request('POST', path(region), 'PhoneNumber=%2B14025550155')
    expect([status, valueAt(body, 'code'), headers.get('allow')]).toEqual([405, 20004, 'HEAD, OPTIONS, GET'])
  })

  test('a release removes the number from every Region, and its route', async () => {
    const { request, get, post } = createClient()
    const { status, body } = await request('DELETE', number('ie1'))
    expect([status, body]).toEqual([204, null])
    for (const region of ['us1', 'ie1'] as const) expect((await get(number(region))).status).toBe(404)
    expect((await get(numbersOf('us1', us1East, mainLine))).status).toBe(404)
    expect((await get(routes('us1', '/PhoneNumbers/+14025551212'))).status).toBe(404)
    expect((await post(routes('us1', '/PhoneNumbers/+14025551212'), { VoiceRegion: 'ie1' })).status).toBe(404)
  })
})

describe('PhoneNumbers of a trunk', () => {
  test('R14: a number on another trunk moves, with 201', async () => {
    const { post, get } = createClient()
    const { status, body } = await post(numbersOf('ie1', galway), { PhoneNumberSid: mainLine })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      sid: mainLine,
      trunk_sid: galway,
      url: `https://trunking.dublin.ie1.twilio.com/v1/Trunks/${galway}/PhoneNumbers/${mainLine}`,
    })
    expect((await get(numbersOf('ie1', galway, mainLine))).body).toEqual(body)
    expect((await get(numbersOf('ie1', ie1East, mainLine))).status).toBe(404)
    expect(valueAt((await get(number('us1'))).body, 'trunk_sid')).toBe(us1East)
  })

  test('a number without a configuration in the Region gets one', async () => {
    const { post } = createClient()
    const { status, body } = await post(numbersOf('ie1', galway), { PhoneNumberSid: bridge })
    expect([status, valueAt(body, 'friendly_name')]).toEqual([201, '(402) 555-0190'])
  })

  test('a removal ends the association in this Region only', async () => {
    const { request, get } = createClient()
    expect((await request('DELETE', numbersOf('ie1', ie1East, mainLine))).status).toBe(204)
    expect(valueAt((await get(number('ie1'))).body, 'trunk_sid')).toBeNull()
    expect(valueAt((await get(number('us1'))).body, 'trunk_sid')).toBe(us1East)
    expect((await request('DELETE', numbersOf('ie1', ie1East, mainLine))).status).toBe(404)
  })
})

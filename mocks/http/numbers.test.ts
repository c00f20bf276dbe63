import { expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { account, api, createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

const sid = sidOf.phoneNumber('+14025551212')
const ie1East = sidOf.trunk('ie1/east-mountain-office')

const common = {
  sid,
  account_sid: demoAccountSid,
  friendly_name: 'Main line',
  phone_number: '+14025551212',
  api_version: '2010-04-01',
  voice_caller_id_lookup: false,
  voice_url: null,
  voice_method: 'POST',
  voice_fallback_url: null,
  voice_fallback_method: 'POST',
  status_callback: '',
  status_callback_method: 'POST',
  voice_application_sid: '',
  trunk_sid: ie1East,
  sms_url: '',
  sms_method: 'POST',
  sms_fallback_url: '',
  sms_fallback_method: 'POST',
  sms_application_sid: '',
  address_requirements: 'none',
  beta: false,
  capabilities: { voice: true, sms: false, mms: false, fax: false },
}

test('a number with its configuration in the Region', async () => {
  const { status, body } = await createClient().get(api('ie1', `/IncomingPhoneNumbers/${sid}.json`))
  expect(status).toBe(200)
  expect(body).toEqual({
    ...common,
    address_sid: null,
    bundle_sid: null,
    identity_sid: null,
    date_created: 'Fri, 14 Mar 2025 14:08:00 +0000',
    date_updated: 'Fri, 14 Mar 2025 14:08:00 +0000',
    emergency_status: 'Inactive',
    emergency_address_sid: null,
    emergency_address_status: 'unregistered',
    origin: 'twilio',
    status: 'in-use',
    type: 'local',
    uri: `${account}/IncomingPhoneNumbers/${sid}.json`,
    voice_receive_mode: 'voice',
  })
})

test('a number of a trunk', async () => {
  const { body } = await createClient().get(trunking('ie1', `/Trunks/${ie1East}/PhoneNumbers/${sid}`))
  const host = 'https://trunking.dublin.ie1.twilio.com'
  expect(body).toEqual({
    ...common,
    date_created: '2025-03-14T14:08:00Z',
    date_updated: '2025-03-14T14:08:00Z',
    url: `${host}/v1/Trunks/${ie1East}/PhoneNumbers/${sid}`,
    links: {
      phone_number: `https://api.dublin.ie1.twilio.com${account}/IncomingPhoneNumbers/${sid}.json`,
    },
  })
})

test('a number points to a different trunk in each Region, and to none where it is not configured', async () => {
  const { get } = createClient()
  const trunkIn = async (region: 'us1' | 'ie1') =>
    valueAt((await get(api(region, `/IncomingPhoneNumbers/${sid}.json`))).body, 'trunk_sid')
  expect([await trunkIn('us1'), await trunkIn('ie1')]).toEqual([sidOf.trunk('us1/east-mountain-office'), ie1East])
  const { status, body } = await get(api('au1', `/IncomingPhoneNumbers/${sid}.json`))
  expect([status, valueAt(body, 'code')]).toEqual([400, 22199])
})

test.each([
  ['PhoneNumber=%2B14025551212', ['+14025551212']],
  ['PhoneNumber=+14025551212', ['+14025551212']],
  ['PhoneNumber=5551212', ['+14025551212']],
  ['PhoneNumber=%2B1402555****', ['+14025551212', '+14025550190', '+14025550191']],
  ['FriendlyName=Conference%20bridge', ['+14025550190']],
  ['FriendlyName=Nobody', []],
])('IncomingPhoneNumbers?%s', async (query, expected) => {
  const { body } = await createClient().get(api('us1', `/IncomingPhoneNumbers.json?PageSize=1000&${query}`))
  const numbers = listAt(body, 'incoming_phone_numbers').map((row) => valueAt(row, 'phone_number'))
  expect(numbers).toEqual(expected)
})

test('an empty filter is ignored', async () => {
  const { get } = createClient()
  const path = api('us1', '/IncomingPhoneNumbers.json?PageSize=1000')
  const all = listAt((await get(path)).body, 'incoming_phone_numbers')
  expect(all.length).toBeGreaterThan(400)
  expect(listAt((await get(`${path}&PhoneNumber=`)).body, 'incoming_phone_numbers')).toEqual(all)
})

test('R19: a trunk’s numbers are listed in every Region', async () => {
  const { get } = createClient()
  const listed = await get(trunking('ie1', `/Trunks/${ie1East}/PhoneNumbers`))
  expect(listAt(listed.body, 'phone_numbers').map((row) => valueAt(row, 'sid'))).toEqual([sid])
  const other = sidOf.trunk('ie1/galway-claims')
  expect((await get(trunking('ie1', `/Trunks/${other}/PhoneNumbers/${sid}`))).status).toBe(404)
  expect((await get(trunking('us1', `/Trunks/${ie1East}/PhoneNumbers`))).status).toBe(404)
})

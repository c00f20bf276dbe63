import { beforeAll, expect, test } from 'vitest'
import { demoAccountSid } from '../domain/account/demo-account.ts'
import { openApiGate } from './api-gate.ts'
import { listNumberConfigurations } from './incoming-phone-numbers.ts'
import { json, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const sid = `PN${'d4'.repeat(16)}`
const trunkSid = `TK${'a1'.repeat(16)}`
const wire = {
  sid,
  phone_number: '+14025551212',
  friendly_name: '(402) 555-1212',
  trunk_sid: trunkSid,
  voice_url: '',
  voice_method: 'POST',
  date_created: 'Thu, 30 Jul 2015 23:19:04 +0000',
}
const page = (...numbers: readonly unknown[]): Response =>
  json({ incoming_phone_numbers: numbers, next_page_uri: null })

test('a configuration has the requested Region', async () => {
  const sent = stubAnswers(page(wire))
  expect(await listNumberConfigurations('ie1')).toEqual([
    {
      region: 'ie1',
      sid,
      number: '+14025551212',
      friendlyName: '(402) 555-1212',
      trunkSid,
      voiceUrl: null,
      emergency: false,
    },
  ])
  expect(sent[0]?.line).toBe(
    `GET /twilio/ie1/api/2010-04-01/Accounts/${demoAccountSid}/IncomingPhoneNumbers.json?PageSize=1000`,
  )
})

test.each<[object, object]>([
  [
    { trunk_sid: null, voice_url: 'https://example.com/voice' },
    { trunkSid: null, voiceUrl: 'https://example.com/voice' },
  ],
  [{ emergency_status: 'Active', emergency_address_sid: `AD${'e5'.repeat(16)}` }, { emergency: true }],
  [{ emergency_status: 'Inactive', emergency_address_sid: `AD${'e5'.repeat(16)}` }, { emergency: false }],
  [
    { trunk_sid: '', voice_url: null },
    { trunkSid: null, voiceUrl: null },
  ],
  [
    { trunk_sid: trunkSid, voice_url: 'https://example.com/voice' },
    { trunkSid, voiceUrl: 'https://example.com/voice' },
  ],
  [
    { trunk_sid: null, voice_url: '', voice_application_sid: `AP${'a'.repeat(32)}` },
    { trunkSid: null, voiceUrl: `AP${'a'.repeat(32)}` },
  ],
])('%j', async (change, expected) => {
  stubAnswers(page({ ...wire, ...change }))
  expect(await listNumberConfigurations('us1')).toMatchObject([expected])
})

test.each<[object, string]>([
  [{ phone_number: '402-555-1212' }, 'incoming_phone_numbers[0].phone_number: Expected a number in E.164'],
  [{ trunk_sid: 'TK1' }, 'incoming_phone_numbers[0].trunk_sid: Expected a trunk SID but received "TK1"'],
])('%j is malformed', async (change, fault) => {
  stubAnswers(page({ ...wire, ...change }))
  await expect(listNumberConfigurations('us1')).rejects.toThrow(fault)
})

import { beforeAll, expect, test } from 'vitest'
import { parseE164 } from '../domain/base/e164.ts'
import { openApiGate } from './api-gate.ts'
import { fetchNumberDetails } from './number-details.ts'
import { json, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const number = parseE164('+14025551212')
if (!number) throw new Error('No number')

const wire = {
  sid: `PN${'d4'.repeat(16)}`,
  phone_number: '+14025551212',
  friendly_name: 'Main line',
  trunk_sid: null,
  voice_url: 'https://example.com/voice',
  voice_method: 'POST',
  voice_fallback_url: '',
  status_callback: null,
  voice_caller_id_lookup: true,
  voice_receive_mode: 'voice',
  emergency_status: 'Active',
  emergency_address_sid: `AD${'e5'.repeat(16)}`,
  emergency_address_status: 'registered',
  date_created: 'Thu, 30 Jul 2015 23:19:04 +0000',
  date_updated: 'Fri, 31 Jul 2015 00:00:00 +0000',
}

test('asks for the number with an escaped plus sign, and ignores other matches', async () => {
  const sent = stubAnswers(
    json({ incoming_phone_numbers: [{ ...wire, phone_number: '+140255512129' }, wire], next_page_uri: null }),
  )
  expect(await fetchNumberDetails('ie1', number)).toMatchObject({
    region: 'ie1',
    number: '+14025551212',
    friendlyName: 'Main line',
    trunkSid: null,
    voiceUrl: 'https://example.com/voice',
    voiceMethod: 'POST',
    voiceFallbackUrl: null,
    statusCallback: null,
    callerIdLookup: true,
    emergencyStatus: 'Active',
    emergencyAddressStatus: 'registered',
    dateUpdated: Date.UTC(2015, 6, 31),
  })
  expect(sent[0]?.line).toMatch(/IncomingPhoneNumbers\.json\?PhoneNumber=%2B14025551212&PageSize=1000$/)
})

test('a Region without it answers an empty list: null', async () => {
  stubAnswers(json({ incoming_phone_numbers: [], next_page_uri: null }))
  expect(await fetchNumberDetails('au1', number)).toBeNull()
})

test('an invalid phone number is malformed, with the reason', async () => {
  stubAnswers(json({ incoming_phone_numbers: [{ ...wire, date_created: 'yesterday' }], next_page_uri: null }))
  await expect(fetchNumberDetails('us1', number)).rejects.toMatchObject({ kind: 'malformed' })
})

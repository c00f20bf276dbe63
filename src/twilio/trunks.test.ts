import { beforeAll, expect, test } from 'vitest'
import { openApiGate } from './api-gate.ts'
import { json, stubAnswers } from './stub-transport.ts'
import { listTrunks } from './trunks.ts'

beforeAll(openApiGate)

const sid = `TK${'a1'.repeat(16)}`

const wire = {
  sid,
  account_sid: `AC${'0'.repeat(32)}`,
  domain_name: 'east-mountain-office.pstn.twilio.com',
  disaster_recovery_method: 'GET',
  disaster_recovery_url: 'https://example.com/recover',
  friendly_name: 'East Mountain Office',
  secure: true,
  recording: { mode: 'record-from-ringing-dual', trim: 'trim-silence' },
  transfer_mode: 'sip-only',
  transfer_caller_id: 'from-transferor',
  cnam_lookup_enabled: true,
  auth_type: 'IP_ACL,CREDENTIAL_LIST',
  auth_type_set: ['IP_ACL', 'CREDENTIAL_LIST'],
  symmetric_rtp_enabled: true,
  date_created: '2026-01-02T03:04:05Z',
  date_updated: '2026-01-02T03:04:06Z',
  url: `https://trunking.dublin.ie1.twilio.com/v1/Trunks/${sid}`,
  links: {},
}

const page = (...trunks: readonly unknown[]): Response => json({ trunks, meta: { key: 'trunks', next_page_url: null } })

test('a trunk instance is of the Region that was asked', async () => {
  const sent = stubAnswers(page(wire))
  expect(await listTrunks('ie1')).toEqual([
    {
      region: 'ie1',
      sid,
      friendlyName: 'East Mountain Office',
      domainName: 'east-mountain-office.pstn.twilio.com',
      secure: true,
      recording: { mode: 'record-from-ringing-dual', trim: 'trim-silence' },
      transferMode: 'sip-only',
      transferCallerId: 'from-transferor',
      cnamLookupEnabled: true,
      disasterRecoveryUrl: 'https://example.com/recover',
      disasterRecoveryMethod: 'GET',
      symmetricRtpEnabled: true,
      authTypes: ['IP_ACL', 'CREDENTIAL_LIST'],
      dateCreated: Date.parse('2026-01-02T03:04:05Z'),
      dateUpdated: Date.parse('2026-01-02T03:04:06Z'),
    },
  ])
  expect(sent[0]?.line).toBe('GET /twilio/ie1/trunking/v1/Trunks?PageSize=1000')
})

test('a bare trunk has neither name nor domain nor lists', async () => {
  stubAnswers(
    page({
      ...wire,
      friendly_name: null,
      domain_name: null,
      disaster_recovery_url: null,
      disaster_recovery_method: null,
      auth_type_set: [],
      symmetric_rtp_enabled: null,
    }),
  )
  expect(await listTrunks('us1')).toMatchObject([
    {
      region: 'us1',
      friendlyName: null,
      domainName: null,
      disasterRecoveryUrl: null,
      disasterRecoveryMethod: 'POST',
      authTypes: [],
      symmetricRtpEnabled: false,
    },
  ])
})

test.each<[object, string]>([
  [{ sid: 'AC1' }, 'trunks[1].sid: Expected a trunk SID but received "AC1"'],
  [
    { domain_name: 'example.com' },
    'trunks[1].domain_name: Expected a domain name that ends in .pstn.twilio.com but received "example.com"',
  ],
  [{ recording: { mode: 'loud', trim: 'trim-silence' } }, 'trunks[1].recording.mode: '],
  [{ transfer_mode: 'never' }, 'trunks[1].transfer_mode: '],
  [{ secure: 'true' }, 'trunks[1].secure: Invalid type: Expected boolean but received "true"'],
  [{ auth_type_set: ['PASSPORT'] }, 'trunks[1].auth_type_set[0]: '],
  [{ auth_type_set: null }, 'trunks[1].auth_type_set: '],
  [{ date_updated: 'soon' }, 'trunks[1].date_updated: Expected a date but received "soon"'],
])('%j is not a trunk', async (change, fault) => {
  stubAnswers(page(wire, { ...wire, ...change }))
  await expect(listTrunks('ie1')).rejects.toThrow(`GET /twilio/ie1/trunking/v1/Trunks: ${fault}`)
})

import { beforeAll, expect, test } from 'vitest'
import { parseTrunkSid } from '../domain/base/sid.ts'
import { openApiGate } from './api-gate.ts'
import { listOriginationUrls } from './origination-urls.ts'
import { json, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const trunkSid = parseTrunkSid(`TK${'a1'.repeat(16)}`)
if (trunkSid === undefined) throw new Error('The SID of the tests is malformed')

const wire = {
  sid: `OU${'b2'.repeat(16)}`,
  trunk_sid: trunkSid,
  friendly_name: 'Office PBX',
  sip_url: 'sip:pbx.example.com;edge=dublin',
  priority: 10,
  weight: 20,
  enabled: false,
  date_created: '2026-01-02T03:04:05Z',
  date_updated: '2026-01-02T03:04:06Z',
}
const page = (url: object): Response => json({ origination_urls: [url], meta: { next_page_url: null } })

test('an origination URI', async () => {
  const sent = stubAnswers(page(wire))
  expect(await listOriginationUrls('au1', trunkSid)).toEqual([
    {
      region: 'au1',
      sid: wire.sid,
      trunkSid,
      friendlyName: 'Office PBX',
      sipUrl: 'sip:pbx.example.com;edge=dublin',
      priority: 10,
      weight: 20,
      enabled: false,
      dateCreated: Date.parse('2026-01-02T03:04:05Z'),
      dateUpdated: Date.parse('2026-01-02T03:04:06Z'),
    },
  ])
  expect(sent[0]?.line).toBe(`GET /twilio/au1/trunking/v1/Trunks/${trunkSid}/OriginationUrls?PageSize=1000`)
})

test('keeps a SIP URL that the console cannot parse, because Twilio accepted it', async () => {
  stubAnswers(page({ ...wire, sip_url: 'sip://pbx.example.com:1234', weight: 0 }))
  expect(await listOriginationUrls('us1', trunkSid)).toMatchObject([
    { sipUrl: 'sip://pbx.example.com:1234', weight: 0 },
  ])
})

test.each<[object, string]>([
  [{ priority: 65_536 }, 'origination_urls[0].priority: Expected a priority of 0 to 65535 but received 65536'],
  [{ weight: -1 }, 'origination_urls[0].weight: Expected a weight of 0 to 65535 but received -1'],
  [{ weight: '10' }, 'origination_urls[0].weight: Invalid type: Expected number but received "10"'],
  [{ enabled: null }, 'origination_urls[0].enabled: '],
  [{ sid: trunkSid }, 'origination_urls[0].sid: Expected an origination URL SID but received'],
])('%j is not an origination URI', async (change, fault) => {
  stubAnswers(page({ ...wire, ...change }))
  await expect(listOriginationUrls('us1', trunkSid)).rejects.toThrow(fault)
})

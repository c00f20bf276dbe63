import { beforeAll, describe, expect, test } from 'vitest'
import { parseDomainName } from '../domain/base/domain-name.ts'
import { parseE164 } from '../domain/base/e164.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { openApiGate } from './api-gate.ts'
import { fetchRoute } from './fetch-route.ts'
import { json, linkLost, refusal, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

const domainName = parseDomainName('east-mountain-office.pstn.twilio.com')
const number = parseE164('+14025551212')
if (domainName === undefined || number === undefined) throw new Error('The subjects of the tests are malformed')

const wire = {
  sid: `QQ${'e5'.repeat(16)}`,
  sip_trunk_domain: domainName,
  voice_region: 'ie1',
  date_created: '2026-01-02T03:04:05Z',
  date_updated: '2026-01-02T03:04:06Z',
}
const route = {
  kind: 'explicit',
  voiceRegion: 'ie1',
  dateCreated: Date.parse('2026-01-02T03:04:05Z'),
  dateUpdated: Date.parse('2026-01-02T03:04:06Z'),
}
const missing = (): Response => refusal(404, 20404, 'The requested resource was not found')
const down = (): Response => refusal(503, 20503, 'Service unavailable')
const gatewayPage = (): Response => new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } })
const hostOf = (line: string): string => /\/twilio\/(\w+)\/routes/.exec(line)?.[1] ?? line

test('the route of a Termination URI', async () => {
  const sent = stubAnswers(json(wire))
  expect(await fetchRoute({ leg: 'termination', domainName }, 'us1')).toEqual(route)
  expect(sent.map(({ line }) => line)).toEqual([
    'GET /twilio/us1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com',
  ])
})

test('the route of a number', async () => {
  const sent = stubAnswers(json(wire))
  expect(await fetchRoute({ leg: 'origination', number }, 'au1')).toEqual(route)
  expect(sent.map(({ line }) => line)).toEqual(['GET /twilio/au1/routes/v2/PhoneNumbers/+14025551212'])
})

test('no route means implicit, and no other host is asked', async () => {
  const sent = stubAnswers(missing())
  expect(await fetchRoute({ leg: 'origination', number }, 'us1')).toEqual({ kind: 'implicit' })
  expect(sent).toHaveLength(1)
})

describe('if a host fails, the next Region’s is asked', () => {
  test.each<[RegionCode, readonly (Response | Error)[], string[], unknown]>([
    ['ie1', [down(), json(wire)], ['ie1', 'us1'], route],
    ['ie1', [linkLost, json(wire)], ['ie1', 'us1'], route],
    ['us1', [gatewayPage(), json(wire)], ['us1', 'ie1'], route],
    ['au1', [down(), linkLost, json(wire)], ['au1', 'us1', 'ie1'], route],
    ['au1', [down(), missing()], ['au1', 'us1'], { kind: 'implicit' }],
  ])('from %s (%#)', async (via, answers, hosts, expected) => {
    const sent = stubAnswers(...answers)
    expect(await fetchRoute({ leg: 'termination', domainName }, via)).toEqual(expected)
    expect(sent.map(({ line }) => hostOf(line))).toEqual(hosts)
  })

  test('if all fail, the error is the first host’s', async () => {
    const sent = stubAnswers(down(), linkLost, linkLost)
    await expect(fetchRoute({ leg: 'termination', domainName }, 'ie1')).rejects.toMatchObject({
      region: 'ie1',
      status: 503,
    })
    expect(sent).toHaveLength(3)
  })
})

test.each<[string, Response, object]>([
  ['a refusal', refusal(401, 20003, 'Authenticate'), { kind: 'refused', region: 'ie1', status: 401 }],
  ['a web page, even a missing one', new Response('', { status: 404 }), { kind: 'not-the-api' }],
  ['a Region that does not exist', json({ ...wire, voice_region: 'IE1' }), { kind: 'malformed' }],
])('%s is final', async (_, answer, error) => {
  const sent = stubAnswers(answer)
  await expect(fetchRoute({ leg: 'termination', domainName }, 'ie1')).rejects.toMatchObject(error)
  expect(sent).toHaveLength(1)
})

test('an abort asks no other host', async () => {
  const abort = new AbortController()
  abort.abort(new Error('left the page'))
  const sent = stubAnswers()
  await expect(fetchRoute({ leg: 'termination', domainName }, 'ie1', { signal: abort.signal })).rejects.toThrow(
    'left the page',
  )
  expect(sent).toHaveLength(0)
})

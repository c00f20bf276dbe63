import { getResponse } from 'msw'
import { describe, expect, test, vi } from 'vitest'
import { demoAccountSid } from '../../../src/domain/account/demo-account.ts'
import { sidOf } from '../../account/sids.ts'
import { credentialsOf } from '../../http/region-credentials.ts'
import { api, createClient, listAt, routes, trunking, valueAt } from '../test-client.ts'
import { isScenarioName } from '../../scenarios/load-scenario.ts'
import { type Checks, entriesUnder } from './doc.ts'

const us1East = trunking('us1', `/Trunks/${sidOf.trunk('us1/east-mountain-office')}`)
const toOffice = { leg: 'origination', number: '+14025551212' }

const notOffered: Checks = {
  async 'real calls'() {
    const { post, request, demo, get } = createClient()
    const form = { To: '+12025550123', From: '+14025551212', Url: 'https://app.example/' }
    expect((await post(api('us1', '/Calls.json'), form)).status).toBe(405)
    const placed = (await demo('test-calls', toOffice)).body
    const call = api('us1', `/Calls/${String(valueAt(placed, 'record', 'sid'))}`)
    expect((await get(`${call}.json`)).status).toBe(200)
    expect((await post(`${call}.json`, { Status: 'completed' })).status).toBe(405)
    expect((await request('DELETE', `${call}.json`)).status).toBe(405)
    expect((await get(`${call}/Recordings.json`)).status).toBe(404)
  },
  async webhooks() {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const { post, demo } = createClient()
    await post(us1East, { DisasterRecoveryUrl: 'https://fallback.example/voice' })
    const answers = { 'sip:203.0.113.7;edge=ashburn': null }
    expect((await demo('test-calls', { ...toOffice, answers })).body).toMatchObject({
      outcome: 'answered-by-disaster-recovery',
    })
    expect((await demo('test-calls', { ...toOffice, number: '+14025550190' })).body).toMatchObject({
      outcome: 'answered-by-webhook',
    })
    expect(fetched).not.toHaveBeenCalled()
  },
  async 'routes v3'() {
    const { get } = createClient()
    expect((await get('/twilio/us1/routes/v3/PhoneNumbers/+14025551212')).status).toBe(404)
    expect((await get('/twilio/us1/routes/v3/ShortCodes/US/12345')).status).toBe(404)
    expect((await get(routes('us1', '/PhoneNumbers/+14025551212'))).status).toBe(200)
  },
  async 'other resources'() {
    const { get, mock } = createClient()
    const resources = ['/SIP/Domains.json', '/AvailablePhoneNumbers.json', '/Applications.json', '/Keys.json']
    for (const path of resources) expect((await get(api('us1', path))).status).toBe(404)
    expect((await get('/twilio/us1/api/2010-04-01/Accounts.json')).status).toBe(404)
    for (const product of ['messaging', 'voice', 'video', 'lookups', 'iam']) {
      const response = await getResponse(mock.handlers, new Request(`https://${product}.twilio.com/v1/Services`))
      expect(response?.status).toBe(404)
    }
  },
  async 'another account'() {
    const { get } = createClient()
    const other = demoAccountSid.replace(/0d330$/, '0d331')
    expect((await get(`/twilio/us1/api/2010-04-01/Accounts/${other}/Calls.json`)).status).toBe(404)
    for (const scenario of ['east-mountain-office', 'empty'] as const) {
      expect(isScenarioName(scenario)).toBe(true)
      const { mock } = createClient(scenario)
      for (const { user, password } of credentialsOfUs1()) {
        const headers = { authorization: `Basic ${btoa(`${user}:${password}`)}` }
        const response = await getResponse(
          mock.handlers,
          new Request('https://trunking.twilio.com/v1/Trunks', { headers }),
        )
        expect(response?.status).toBe(200)
      }
    }
  },
  async CORS() {
    const { mock } = createClient('empty')
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': method }
      const request = new Request(`http://localhost${trunking('us1', '/Trunks')}`, { method, headers })
      const response = await getResponse(mock.handlers, request)
      expect([...(response?.headers.keys() ?? [])].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  },
  async 'rate limit per API'() {
    const [one, other] = [createClient('empty'), createClient('empty')]
    for (const { demo } of [one, other]) await demo('switches', { rateLimit: 1 })
    const refused = await getResponse(one.mock.handlers, new Request('https://trunking.twilio.com/v1/Trunks'))
    expect(refused?.status).toBe(401)
    const statuses: number[] = []
    for (const { get } of [one, other, one]) statuses.push((await get(trunking('us1', '/Trunks'))).status)
    expect(statuses).toEqual([200, 200, 429])
  },
}

function credentialsOfUs1(): readonly { readonly user: string; readonly password: string }[] {
  const { accountSid, authToken, apiKeySid, apiKeySecret } = credentialsOf('us1')
  return [
    { user: accountSid, password: authToken },
    { user: apiKeySid, password: apiKeySecret },
  ]
}

const more: Checks = {
  async 'path form'() {
    expect((await createClient().get(trunking('ie1', '/Trunks'))).status).toBe(200)
  },
  async 'demo endpoints'() {
    const { get, demo } = createClient()
    expect((await get('/demo/state')).status).toBe(200)
    expect(listAt((await get('/demo/callers')).body, 'callers').length).toBeGreaterThan(0)
    const bodies = { clock: { advanceMs: 1 }, faults: { faults: [] }, switches: {}, scenario: { name: 'empty' } }
    for (const [name, body] of Object.entries(bodies)) expect((await demo(name, body)).status).toBe(200)
  },
}

test('every entry has a test', () => {
  expect(Object.keys(notOffered)).toEqual(entriesUnder('Not offered'))
  expect(Object.keys(more)).toEqual(entriesUnder('More than Twilio'))
})

describe('not offered', () => {
  test.each(Object.entries(notOffered))('%s', async (_, check) => {
    await expect(check()).resolves.toBeUndefined()
  })
})

describe('more than Twilio', () => {
  test.each(Object.entries(more))('%s', async (_, check) => {
    await expect(check()).resolves.toBeUndefined()
  })
})

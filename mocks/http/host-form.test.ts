import { getResponse } from 'msw'
import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import { sidOf } from '../account/sids.ts'
import { createMock } from '../tests/create-mock.ts'
import { credentialsOf } from './region-credentials.ts'
import { now } from '../tests/now.ts'
import { listAt, type Reply, valueAt } from '../tests/test-client.ts'

const tokenOf = (region: RegionCode): string => `${demoAccountSid}:${credentialsOf(region).authToken}`
const keyOf = (region: RegionCode): string => `${credentialsOf(region).apiKeySid}:${credentialsOf(region).apiKeySecret}`

async function ask(url: string, credentials?: string): Promise<Reply> {
  const mock = createMock({ scenario: 'east-mountain-office', now })
  const headers = new Headers(credentials === undefined ? {} : { authorization: `Basic ${btoa(credentials)}` })
  const response = await getResponse(mock.handlers, new Request(url, { headers }))
  if (!response) throw new Error(`Nobody answers ${url}`)
  return { status: response.status, headers: response.headers, body: await response.json() }
}

const trunksUrl: Readonly<Record<RegionCode, string>> = {
  us1: 'https://trunking.twilio.com/v1/Trunks',
  ie1: 'https://trunking.dublin.ie1.twilio.com/v1/Trunks',
  au1: 'https://trunking.sydney.au1.twilio.com/v1/Trunks',
}

describe('a Region’s credentials work in that Region', () => {
  test.each(regionCodes)('%s, with the token and the key', async (region) => {
    for (const credentials of [tokenOf(region), keyOf(region)]) {
      const { status, body } = await ask(`${trunksUrl[region]}?PageSize=1000`, credentials)
      expect(status).toBe(200)
      const urls = listAt(body, 'trunks').map((trunk) => String(valueAt(trunk, 'url')))
      expect(urls.every((url) => url.startsWith(`${trunksUrl[region]}/`))).toBe(true)
    }
  })

  test('at every public edge of US1', async () => {
    const url = 'https://trunking.frankfurt.us1.twilio.com/v1/Trunks'
    expect((await ask(url, tokenOf('us1'))).status).toBe(200)
  })

  test('a trunk of one Region is not found in another', async () => {
    const sid = sidOf.trunk('us1/east-mountain-office')
    expect((await ask(`${trunksUrl.us1}/${sid}`, tokenOf('us1'))).status).toBe(200)
    expect((await ask(`${trunksUrl.ie1}/${sid}`, tokenOf('ie1'))).status).toBe(404)
  })
})

describe('anything else is 401, 20003 (R16)', () => {
  test.each([
    ['none', undefined],
    ['another Region’s token', tokenOf('us1')],
    ['another Region’s key', keyOf('au1')],
    ['a wrong token', `${demoAccountSid}:${'0'.repeat(32)}`],
    ['the key’s SID with the token', `${credentialsOf('ie1').apiKeySid}:${credentialsOf('ie1').authToken}`],
    ['another account with the token', `AC${'0'.repeat(32)}:${credentialsOf('ie1').authToken}`],
    ['nothing but a colon', ':'],
  ])('%s', async (_, credentials) => {
    const { status, body, headers } = await ask(trunksUrl.ie1, credentials)
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Basic realm="Twilio API"')
    expect(body).toEqual({
      code: 20003,
      message: 'Authenticate',
      more_info: 'https://www.twilio.com/docs/errors/20003',
      status: 401,
    })
  })

  test('also on an unknown path', async () => {
    expect((await ask('https://trunking.dublin.ie1.twilio.com/v1/Nothing', tokenOf('us1'))).status).toBe(401)
    expect((await ask('https://trunking.dublin.ie1.twilio.com/v1/Nothing', tokenOf('ie1'))).status).toBe(404)
  })
})

test('a host without the Region’s edge is misdirected, with any credentials', async () => {
  for (const credentials of [tokenOf('us1'), tokenOf('ie1'), undefined]) {
    const { status, body } = await ask('https://trunking.ie1.twilio.com/v1/Trunks', credentials)
    expect(status).toBe(421)
    expect(body).toEqual({
      code: 21252,
      message: 'Nothing is served at trunking.ie1.twilio.com. Use trunking.dublin.ie1.twilio.com (IE1)',
      more_info: 'https://www.twilio.com/docs/errors/21252',
      status: 421,
    })
  }
})

test('no request reaches a real Twilio host', async () => {
  expect((await ask('https://lookups.twilio.com/v2/PhoneNumbers/+14025551212')).status).toBe(404)
  expect((await ask('https://trunking.twilio.com/twilio/us1/trunking/v1/Trunks', tokenOf('us1'))).status).toBe(404)
  expect((await ask('https://trunking.twilio.com/demo/state', tokenOf('us1'))).status).toBe(404)
})

test('a trailing slash is ignored', async () => {
  expect((await ask(`${trunksUrl.us1}/`, tokenOf('us1'))).status).toBe(200)
  expect((await ask('https://trunking.twilio.com/', tokenOf('us1'))).status).toBe(404)
})

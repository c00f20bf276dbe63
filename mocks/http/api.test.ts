import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { account, api, createClient, routes, trunking, valueAt } from '../tests/test-client.ts'

const us1East = sidOf.trunk('us1/east-mountain-office')

test('every answer is JSON and has the clock’s date', async () => {
  const { get, mock } = createClient()
  for (const path of [
    trunking('us1', '/Trunks'),
    trunking('us1', '/Trunks/TK71'),
    '/twilio/none',
    '/demo/state',
    '/demo/x',
  ]) {
    const { headers } = await get(path)
    expect(headers.get('date')).toBe('Tue, 24 Nov 2026 14:08:00 GMT')
    expect(headers.get('content-type')).toBe('application/json')
  }
  mock.clock.advance(90_500)
  expect((await get('/demo/state')).headers.get('date')).toBe('Tue, 24 Nov 2026 14:09:30 GMT')
})

describe('an unknown resource: 404, 20404, with the path as Twilio prints it', () => {
  test.each([
    [trunking('us1', '/Trunks/TK71'), '/Trunks/TK71'],
    [trunking('us1', `/Trunks/${us1East}/OriginationUrls/OU1`), `/Trunks/${us1East}/OriginationUrls/OU1`],
    [trunking('us1', '/Calls'), '/Calls'],
    [trunking('us1', ''), '/v1'],
    [routes('ie1', '/Trunks/nobody.pstn.twilio.com'), '/Trunks/nobody.pstn.twilio.com'],
    [routes('ie1', '/PhoneNumbers/+14025550199'), '/PhoneNumbers/+14025550199'],
    [routes('ie1', '/Trunks'), '/Trunks'],
    [api('us1', '/IncomingPhoneNumbers/PN1.json'), `${account}/IncomingPhoneNumbers/PN1.json`],
    [api('us1', '/SIP/IpAccessControlLists/AL1.json'), `${account}/SIP/IpAccessControlLists/AL1.json`],
    [api('us1', '/SIP/CredentialLists'), `${account}/SIP/CredentialLists`],
    [
      '/twilio/us1/api/2010-04-01/Accounts/AC0/SIP/CredentialLists.json',
      '/2010-04-01/Accounts/AC0/SIP/CredentialLists.json',
    ],
    ['/twilio/us1/trunking/v2/Trunks', '/Trunks'],
    ['/twilio/us1/voice/v1/Trunks', '/twilio/us1/voice/v1/Trunks'],
    ['/twilio/ie2/trunking/v1/Trunks', '/twilio/ie2/trunking/v1/Trunks'],
    ['/twilio/US1/trunking/v1/Trunks', '/twilio/US1/trunking/v1/Trunks'],
    ['/twilio/', '/twilio/'],
    ['/demo/nothing', '/demo/nothing'],
  ])('%s', async (path, printed) => {
    const { status, body } = await createClient().get(path)
    expect(status).toBe(404)
    expect(body).toEqual({
      code: 20404,
      message: `The requested resource ${printed} was not found`,
      more_info: 'https://www.twilio.com/docs/errors/20404',
      status: 404,
    })
  })
})

describe('methods', () => {
  test.each([
    ['DELETE', trunking('us1', '/Trunks'), 'HEAD, OPTIONS, GET, POST'],
    ['PUT', trunking('us1', `/Trunks/${us1East}`), 'HEAD, OPTIONS, GET, POST, DELETE'],
    ['DELETE', routes('us1', '/Trunks/east-mountain-office.pstn.twilio.com'), 'HEAD, OPTIONS, GET, POST'],
    ['POST', api('ie1', '/IncomingPhoneNumbers.json'), 'HEAD, OPTIONS, GET'],
  ])('%s %s: 405, 20004', async (method, path, allow) => {
    const { request, get } = createClient()
    const { status, body, headers } = await request(method, path)
    expect([status, headers.get('allow')]).toEqual([405, allow])
    expect(body).toEqual({
      code: 20004,
      message: 'Method not allowed',
      more_info: 'https://www.twilio.com/docs/errors/20004',
      status: 405,
    })
    expect((await get(trunking('us1', `/Trunks/${us1East}`))).status).toBe(200)
  })

  test('HEAD is GET without a body', async () => {
    const { status, body, headers } = await createClient().request('HEAD', trunking('us1', '/Trunks'))
    expect([status, body, headers.get('content-type')]).toEqual([200, null, 'application/json'])
    expect((await createClient().request('HEAD', trunking('us1', '/Trunks/TK71'))).status).toBe(404)
  })

  test('OPTIONS lists the methods and allows no other origin', async () => {
    const { status, headers } = await createClient().request('OPTIONS', trunking('us1', '/Trunks'))
    expect([status, headers.get('allow')]).toEqual([204, 'HEAD, OPTIONS, GET, POST'])
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('a write to an unknown path is 404', async () => {
    expect((await createClient().post(trunking('us1', '/Nothing'))).status).toBe(404)
  })
})

test('a trailing slash is ignored', async () => {
  expect((await createClient().get(`${trunking('us1', '/Trunks')}/`)).status).toBe(200)
})

test('the demo’s account SID is valid', () => {
  expect(demoAccountSid).toMatch(/^AC[0-9a-f]{32}$/)
})

test.each([
  ['application/json', '{"FriendlyName":"West"}'],
  ['text/plain', 'FriendlyName=West'],
  ['multipart/form-data; boundary=x', '--x--'],
  ['application/x-www-form-urlencoded', 'FriendlyName=%zz'],
  ['application/x-www-form-urlencoded', 'FriendlyName=%ff'],
])('a body of type %s that is not a form, %s, is refused and changes nothing', async (type, body) => {
  const { request, mock } = createClient()
  const before = (await mock.read()).all('trunk')
  const reply = await request('POST', trunking('us1', '/Trunks'), new Blob([body], { type }))
  expect([reply.status, valueAt(reply.body, 'code')]).toEqual([400, 20001])
  expect((await mock.read()).all('trunk')).toEqual(before)
})

test('a body without a content type is parsed as a form, and an empty body of any type is ignored', async () => {
  const { request } = createClient()
  const path = trunking('us1', '/Trunks')
  const named = await request('POST', path, new Blob(['FriendlyName=West+Office']))
  expect([named.status, valueAt(named.body, 'friendly_name')]).toEqual([201, 'West Office'])
  expect((await request('POST', path, new Blob([], { type: 'application/json' }))).status).toBe(201)
})

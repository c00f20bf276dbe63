import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { credentialsOf } from '../http/region-credentials.ts'
import { listAt, valueAt } from '../tests/test-client.ts'
import { startTestServer, type TestServer } from '../tests/test-server.ts'

let server: TestServer
let quick: TestServer

beforeAll(async () => {
  server = await startTestServer('east-mountain-office')
  quick = await startTestServer('empty', { requestArrives: 300, headersArrive: 300, checkEvery: 20, linger: 1000 })
})
afterAll(async () => {
  await server.close()
  await quick.close()
})

const basic = `Basic ${btoa(`${demoAccountSid}:${credentialsOf('ie1').authToken}`)}`

/** A request with these header lines, and a Host header unless they include one. */
function head(start: string, ...lines: readonly string[]): string {
  const host = lines.some((line) => /^host:/i.test(line)) ? [] : [`Host: 127.0.0.1:${server.port}`]
  return [`${start} HTTP/1.1`, ...host, ...lines, 'Connection: close', '', ''].join('\r\n')
}

function parse(received: string): { readonly status: number; readonly headers: string; readonly body: unknown } {
  const end = received.indexOf('\r\n\r\n')
  const body: unknown = JSON.parse(received.slice(end + 4) || 'null')
  return { status: Number(received.slice(9, 12)), headers: received.slice(0, end).toLowerCase(), body }
}

const ask = async (start: string, ...lines: readonly string[]) => parse(await server.send(head(start, ...lines)))

function envelope(status: number, code = 20000 + status): unknown {
  const link = `https://www.twilio.com/docs/errors/${code}`
  return { code, message: expect.stringMatching(/./) as unknown, more_info: link, status }
}

function hostsIn(body: unknown): readonly string[] {
  return [...new Set(listAt(body, 'trunks').map((trunk) => new URL(String(valueAt(trunk, 'url'))).host))]
}

describe('which API a request is for', () => {
  test('the path names it and needs no credentials', async () => {
    const { status, body } = await ask('GET /twilio/ie1/trunking/v1/Trunks')
    expect([status, hostsIn(body)]).toEqual([200, ['trunking.dublin.ie1.twilio.com']])
  })

  test.each([
    ['Host', ['Host: trunking.dublin.ie1.twilio.com']],
    ['Host with a port', ['Host: trunking.dublin.ie1.twilio.com:443']],
    ['X-Forwarded-Host', ['X-Forwarded-Host: trunking.dublin.ie1.twilio.com']],
    ['Host in mixed case', ['hOST: Trunking.DUBLIN.ie1.Twilio.com']],
    ['X-Forwarded-Host of several proxies', ['x-forwarded-HOST: trunking.dublin.ie1.twilio.com, proxy.example']],
    ['both', ['Host: trunking.twilio.com', 'X-Forwarded-Host: trunking.dublin.ie1.twilio.com']],
  ])('the host names it: %s', async (_, lines) => {
    const opened = await ask('GET /v1/Trunks', ...lines, `aUTHORIZATION: ${basic.replace('Basic', 'basic')}`)
    expect([opened.status, hostsIn(opened.body)]).toEqual([200, ['trunking.dublin.ie1.twilio.com']])
    expect(await ask('GET /v1/Trunks', ...lines)).toMatchObject({ status: 401, body: envelope(401, 20003) })
  })

  test('a host without the Region’s edge is misdirected', async () => {
    const answer = await ask('GET /v1/Trunks', 'X-Forwarded-Host: trunking.ie1.twilio.com', `Authorization: ${basic}`)
    expect(answer).toMatchObject({ status: 421, body: envelope(421, 21252) })
  })

  test('the Host header overrides an absolute URL, as sent to a proxy', async () => {
    const line = 'GET http://trunking.twilio.com/v1/Trunks'
    const answer = await ask(line, 'Host: trunking.dublin.ie1.twilio.com', `Authorization: ${basic}`)
    expect(answer.status).toBe(200)
  })

  test('paths outside /twilio/ and /demo/ are 404', async () => {
    expect((await ask('GET /demo/state')).status).toBe(200)
    expect(await ask('GET /')).toMatchObject({ status: 404, body: envelope(404) })
    expect(await ask('OPTIONS *')).toMatchObject({ status: 404, body: envelope(404) })
    expect(await ask('GET //elsewhere.example/twilio/us1/trunking/v1/Trunks')).toMatchObject({ status: 404 })
  })
})

describe('web pages cannot use it', () => {
  test.each([
    ['another name for this machine', ['Host: evil.example']],
    ['a name that contains its address', ['Host: 127.0.0.1.evil.example']],
    ['another port', ['Host: 127.0.0.1:1']],
    ['a host that only ends like Twilio’s', ['Host: eviltwilio.com']],
    ['a forwarded host that is not Twilio’s', ['X-Forwarded-Host: evil.example']],
    ['a forwarded host with a path', ['X-Forwarded-Host: evil.example/x.twilio.com']],
    ['a form on another site', ['Origin: https://evil.example']],
    ['a form on another port', ['Origin: http://127.0.0.1:8080', 'Sec-Fetch-Site: same-site']],
    ['a request from a sandboxed page', ['Origin: null', 'Sec-Fetch-Site: cross-site']],
  ])('%s: 403, and nothing changes', async (_, lines) => {
    const before = await trunksOf(server)
    const start = 'POST /twilio/us1/trunking/v1/Trunks'
    expect(await ask(start, ...lines)).toMatchObject({ status: 403, body: envelope(403) })
    expect(await trunksOf(server)).toEqual(before)
  })

  test.each(['GET /twilio/us1/trunking/v1/Trunks', 'OPTIONS /twilio/us1/trunking/v1/Trunks', 'GET /none', 'BREW /pot'])(
    '%s: no CORS headers',
    async (start) => {
      expect((await ask(start)).headers).not.toContain('access-control')
      expect((await ask(start, 'Origin: https://evil.example')).headers).not.toContain('access-control')
    },
  )

  test('a person who types the address can', async () => {
    expect((await ask('GET /demo/state', 'Sec-Fetch-Site: none')).status).toBe(200)
  })
})

const trunksOf = async ({ mock }: TestServer) => (await mock.read()).all('trunk')

describe('invalid requests', () => {
  test.each([
    ['not HTTP at all', 'hello\r\n\r\n', 400],
    ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['another version', 'GET / HTTP/9.9\r\n\r\n', 400],
    ['no Host', 'GET /demo/state HTTP/1.1\r\n\r\n', 400],
    ['two Hosts', 'GET /demo/state HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: twilio.com\r\nConnection: close\r\n\r\n', 400],
    ['a header without a name', 'GET / HTTP/1.1\r\n: x\r\n\r\n', 400],
    ['a body of two lengths', 'POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    ['an invalid chunk', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', 400],
    ['headers of 40 kB', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s', async (_, text, status) => {
    const received = parse(await server.send(text.replace('HTTP/1.1\r\n\r\n', 'HTTP/1.1\r\nConnection: close\r\n\r\n')))
    expect(received).toMatchObject({ status, body: envelope(status) })
    expect(received.headers).toContain('date: tue, 24 nov 2026 14:08:00 gmt')
  })

  test.each(['TRACE /demo/state', 'CONNECT trunking.twilio.com:443'])('%s: 405', async (start) => {
    expect(await ask(start)).toMatchObject({ status: 405, body: envelope(405, 20004) })
  })

  test('an expectation', async () => {
    expect(await ask('GET /demo/state', 'Expect: miracles')).toMatchObject({ status: 417, body: envelope(417) })
  })
})

describe('bodies', () => {
  const start = 'POST /twilio/us1/trunking/v1/Trunks'
  const form = `FriendlyName=${'x'.repeat(1_000_000)}`

  test('above 1 MB get 413: by their length, by their chunks, and when the client asks first', async () => {
    const before = await trunksOf(server)
    const said = await server.send(head(start, `Content-Length: ${form.length}`), form)
    expect(parse(said)).toMatchObject({ status: 413, body: envelope(413) })
    const chunk = `${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`
    const seen = await server.send(head(start, 'Transfer-Encoding: chunked'), chunk)
    expect(parse(seen)).toMatchObject({ status: 413, body: envelope(413) })
    const asked = await server.send(head(start, `Content-Length: ${form.length}`, 'Expect: 100-continue'))
    expect(parse(asked)).toMatchObject({ status: 413, body: envelope(413) })
    expect(await trunksOf(server)).toEqual(before)
  })

  test('of 1 MB are accepted', async () => {
    const body = form.slice(0, 1_000_000)
    const said = await server.send(head(`${start}/TK71`, `Content-Length: ${body.length}`), body)
    expect(parse(said).status).toBe(404)
  })

  test('in pieces are put together', async () => {
    const body = 'DomainName=pieces.pstn.twilio.com'
    const pieces = [head(start, `Content-Length: ${body.length}`), body.slice(0, 5), body.slice(5)]
    const { status, body: created } = parse(await server.send(...pieces))
    expect([status, valueAt(created, 'domain_name')]).toEqual([201, 'pieces.pstn.twilio.com'])
  })
})

describe('slow clients', () => {
  test.each([
    ['with the headers', 'GET /demo/state HTTP/1.1\r\nHost: '],
    ['with the body', 'POST /demo/reset HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\nab'],
    ['a lone line end', '\r\n'],
  ])('%s: 408', async (_, text) => {
    expect(parse(await quick.send(text))).toMatchObject({ status: 408, body: envelope(408) })
  })

  test('a client that never ends a refused body gets one answer and is disconnected', async () => {
    const endless = 'POST /demo/reset HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 900000000\r\n\r\n'
    const received = await quick.send(endless, 'x'.repeat(1000))
    expect(parse(received)).toMatchObject({ status: 413, body: envelope(413) })
  })
})

test('a drop-connection fault drops the connection', async () => {
  const faults = [{ region: 'ie1', operation: 'routes', effect: 'drop-connection', times: 'once' }]
  await fetch(`${server.url}/demo/faults`, { method: 'POST', body: JSON.stringify({ faults }) })
  const start = 'GET /twilio/ie1/routes/v2/Trunks/east-mountain-office.pstn.twilio.com'
  expect(await server.send(head(start))).toBe('')
  expect((await ask(start)).status).toBe(200)
})

test('HEAD has the headers of GET and no body', async () => {
  const { status, body, headers } = await ask('HEAD /twilio/us1/trunking/v1/Trunks')
  expect([status, body]).toEqual([200, null])
  expect(headers).toContain('content-type: application/json')
})

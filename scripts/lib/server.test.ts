import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashed, script, serveFixture, type ServedFixture } from './serve-fixture.ts'

// What `npm start` answers for the files of a build, over HTTP.

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const forLong = 'public, max-age=31536000, immutable'

const decoders = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes: Buffer) => bytes,
}

let served: ServedFixture

beforeAll(async () => {
  served = await serveFixture()
})
afterAll(() => served.close())

const ask: ServedFixture['ask'] = (...asked) => served.ask(...asked)
const get = (path: string, headers?: Readonly<Record<string, string>>) => ask('GET', path, headers)

describe('every response carries the security headers', () => {
  const paths = [
    '/',
    '/trunks/x',
    hashed,
    '/assets/gone.js',
    '/mockServiceWorker.js',
    '/twilio/x',
    '/.env',
    '/%',
    '/a/../b',
  ]

  test.each([...paths.map((path) => ['GET', path]), ['POST', '/'], ['TRACE', '/'], ['GET', `/${'x'.repeat(9000)}`]])(
    '%s %s',
    async (method = '', path = '') => {
      const { headers } = await ask(method, path)
      expect(headers.get('content-security-policy')).toBe(policy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
    ['a tunnel', 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n', 405],
  ])('also the answer to %s', async (_, text, status) => {
    const answer = await served.sendRaw(text)
    expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([status, policy])
    expect(answer.body).toMatch(/^[A-Z][\w\s,]+\.\n$/)
  })
})

describe('a file has its type, its length and an ETag, whatever coding is accepted', () => {
  const accepted = ['', 'identity', 'gzip', 'br', 'gzip, deflate, br, zstd', 'br;q=0, gzip', '*', '*;q=0', 'GZIP;q=0.5']
  const coding: Readonly<Record<string, 'br' | 'gzip'>> = {
    gzip: 'gzip',
    br: 'br',
    'gzip, deflate, br, zstd': 'br',
    'br;q=0, gzip': 'gzip',
    '*': 'br',
    'GZIP;q=0.5': 'gzip',
  }

  test.each(accepted)('Accept-Encoding: %s', async (header) => {
    const whole = await get(hashed, { 'Accept-Encoding': header })
    const head = await ask('HEAD', hashed, { 'Accept-Encoding': header })
    for (const { status, headers } of [whole, head]) {
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(headers.get('content-length')).toBe(String(whole.body.length))
      expect(headers.get('etag')).toMatch(/^W\/"/)
      expect(headers.get('vary')).toBe('Accept-Encoding')
      expect(headers.get('cache-control')).toBe(forLong)
      expect(headers.get('content-encoding')).toBe(coding[header] ?? null)
    }
    expect(head.body).toBe('')
    const bytes = Buffer.from(whole.body, 'latin1')
    expect(decoders[coding[header] ?? 'identity'](bytes).toString()).toBe(script)
  })

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml'],
    ['/assets/small-abc123.css', 'text/css; charset=utf-8'],
    ['/assets/font-abc123.woff2', 'font/woff2'],
    ['/assets/empty-abc123.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const { headers, body } = await get(path, { 'Accept-Encoding': 'br' })
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-length')).toBe(String(body.length))
  })

  test('each coding has its own ETag', async () => {
    const tags = await Promise.all(
      ['', 'gzip', 'br'].map(async (header) => (await get(hashed, { 'Accept-Encoding': header })).headers.get('etag')),
    )
    expect(new Set(tags).size).toBe(3)
  })
})

describe('only files named by their hash are cached for long', () => {
  test.each([
    [hashed, forLong],
    ['/assets/gone.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/trunks', 'no-cache'],
    ['/mockServiceWorker.js', 'no-cache'],
    ['/twilio/ie1/trunking/v1/Trunks', 'no-store'],
  ])('%s: %s', async (path, expected) => {
    expect((await get(path)).headers.get('cache-control')).toBe(expected)
  })
})

describe('an unchanged file is not sent again', () => {
  test.each([
    ['its ETag', (tag: string) => tag],
    ['a list', (tag: string) => `"other", ${tag}`],
    ['any', () => '*'],
  ])('If-None-Match: %s', async (_, header) => {
    const { headers } = await get(hashed)
    const again = await get(hashed, { 'If-None-Match': header(headers.get('etag')?.trim() ?? '') })
    expect([again.status, again.body, again.headers.get('content-type')]).toEqual([304, '', null])
    expect(again.headers.get('cache-control')).toBe(forLong)
  })

  test('If-Modified-Since', async () => {
    const { headers } = await get('/')
    expect((await get('/', { 'If-Modified-Since': headers.get('last-modified') ?? '' })).status).toBe(304)
  })

  test('a changed one is', async () => {
    expect((await get(hashed, { 'If-None-Match': '"other"' })).status).toBe(200)
  })
})

describe('a part of a file', () => {
  test.each([
    ['bytes=0-5', 206, 'bytes 0-5/11000', 'export'],
    ['bytes=10994-', 206, 'bytes 10994-10999/11000', 't = 1\n'],
    ['bytes=-2', 206, 'bytes 10998-10999/11000', '1\n'],
    ['bytes=10998-20000', 206, 'bytes 10998-10999/11000', '1\n'],
    ['bytes=0-99999', 206, 'bytes 0-10999/11000', script],
    ['bytes=11000-', 416, 'bytes */11000', 'The file does not have the requested range.\n'],
    // HTTP allows the whole file for several parts and for what is not understood.
    ['bytes=0-1,5-6', 200, null, script],
    ['lines=1-2', 200, null, script],
    ['bytes=x', 200, null, script],
  ])('Range: %s', async (range, status, contentRange, body) => {
    const answer = await get(hashed, { Range: range, 'Accept-Encoding': 'br' })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange])
    expect(answer.headers.get('content-length')).toBe(String(answer.body.length))
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.body).toBe(body)
  })

  test('HEAD has no parts', async () => {
    const { status, headers } = await ask('HEAD', hashed, { Range: 'bytes=0-5' })
    expect([status, headers.get('content-length')]).toEqual([200, '11000'])
  })

  test('of another version is the whole file', async () => {
    expect((await get(hashed, { Range: 'bytes=0-5', 'If-Range': '"other"' })).status).toBe(200)
  })
})

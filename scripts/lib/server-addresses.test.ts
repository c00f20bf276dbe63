import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashed, page, serveFixture, type ServedFixture } from './serve-fixture.ts'
import { serveBuild } from './server.mjs'

// Which address gets what from `npm start`, over HTTP.

let served: ServedFixture

beforeAll(async () => {
  served = await serveFixture()
})
afterAll(() => served.close())

const ask: ServedFixture['ask'] = (...asked) => served.ask(...asked)
const get = (path: string, headers?: Readonly<Record<string, string>>) => ask('GET', path, headers)

test.each([
  '/trunks/east-mountain-office/ie1/termination',
  '/trunks/a.b.c',
  '/x?y=/assets/',
  '//',
  '/trunks/%',
  '/%zz',
  '/%e0%a4%a',
  '/trunks/a%2fb',
  'http://localhost/trunks',
  '/index.html',
  '/assetsx',
])('%s is the console’s page', async (path) => {
  const { status, body } = await get(path)
  expect([status, body]).toEqual([200, page])
})

test.each([
  '/assets/index-old.js',
  '/assets/',
  '/assets',
  '/assets/%',
  '/assets/a/b/c',
  `${hashed}/`,
  `/assets/${'x'.repeat(300)}`,
  `/assets/${'x/'.repeat(2000)}`,
  '/favicon.ico',
  '/gone.js',
  '/%61ssets/gone.js',
  '//assets/gone.js',
])('%s is not a file of this build, so it gets 404 and not the page', async (path) => {
  const { status, headers, body } = await get(path)
  expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
  expect(body).toBe('This address is not part of this build of the console.\n')
})

describe('nothing but the published files is served', () => {
  const climbing = [
    '/../secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets\\..\\..\\secret.js',
    '/..;/secret.js',
    '//../secret.js',
  ]
  const hidden = [
    '/.env',
    '/.vite/manifest.json',
    '/%2evite/manifest.json',
    '/assets/.hidden/x.js',
    '/.well-known/x',
    '/assets%2f.hidden%2fx.js',
  ]
  const odd = [
    '/\x00',
    '/%00',
    '/assets/index-abc123.js%00',
    '/assets%2findex-abc123.js',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.js',
    '/%0d%0aX-Bad:%201',
  ]

  test.each([...climbing, ...hidden, ...odd])('%j', async (path) => {
    const { status, body, headers } = await get(path)
    expect([400, 404]).toContain(status)
    expect(headers.get('content-type')).toContain('text/plain')
    expect(body).not.toContain('secret')
    expect(body).not.toContain(served.root)
    expect(headers.has('x-bad')).toBe(false)
  })
})

test('an address that is too long', async () => {
  expect(await get(`/${'x'.repeat(20_000)}`)).toMatchObject({ status: 414, body: 'The address is too long.\n' })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not offered', async (method) => {
  const { status, headers } = await ask(method, '/trunks')
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

describe("an API request that no worker answered gets a sentence, which is neither Twilio's nor the app", () => {
  test.each([
    ['GET', '/twilio/ie1/trunking/v1/Trunks?PageSize=1000'],
    ['GET', '/demo/state'],
    ['POST', '/twilio/ie1/routes/v2/Trunks/x'],
  ])('%s %s', async (method, path) => {
    const { status, headers, body } = await ask(method, path, { Accept: 'application/json' })
    expect([status, headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8'])
    expect(body).toBe('The mock API of this demo runs in the browser, and is not running there now.\n')
  })
})

test('a port that is taken is a sentence', async () => {
  await expect(serveBuild(served.port, served.dist)).rejects.toThrow(`Cannot listen on port ${served.port}`)
})

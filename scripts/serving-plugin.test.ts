import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serving } from './serving-plugin.ts'

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; frame-ancestors 'none'"

const root = mkdtempSync(join(tmpdir(), 'serving-'))
let server: PreviewServer
let origin = ''

beforeAll(async () => {
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html><title>Console</title>')
  writeFileSync(join(root, 'dist/mockServiceWorker.js'), 'addEventListener')
  writeFileSync(join(root, 'dist/assets/index-abc123.js'), 'export const text = 1\n'.repeat(500))
  server = await preview({ root, configFile: false, logLevel: 'silent', plugins: [serving()], preview: { port: 0 } })
  origin = server.resolvedUrls?.local[0] ?? ''
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, origin), { headers })

describe('every response carries the security headers', () => {
  test.each([
    '/',
    '/trunks/east-mountain-office',
    '/assets/index-abc123.js',
    '/assets/gone.js',
    '/mockServiceWorker.js',
    '/twilio/x',
  ])('%s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toBe(policy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})

describe('only files named by their hash are cached for long', () => {
  test.each([
    ['/assets/index-abc123.js', 'public, max-age=31536000, immutable'],
    ['/assets/gone.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/trunks', 'no-cache'],
    ['/mockServiceWorker.js', 'no-cache'],
    ['/twilio/ie1/trunking/v1/Trunks', 'no-store'],
  ])('%s: %s', async (path, expected) => {
    expect((await get(path)).headers.get('cache-control')).toBe(expected)
  })

  test('an unchanged file is not sent again', async () => {
    const { headers } = await get('/assets/index-abc123.js')
    const again = await get('/assets/index-abc123.js', { 'If-None-Match': headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
    expect(again.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

test('scripts are sent compressed', async () => {
  const response = await get('/assets/index-abc123.js', { 'Accept-Encoding': 'gzip, br' })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(await response.text()).toContain('export const text = 1')
})

test('every page address serves the console', async () => {
  const response = await get('/trunks/east-mountain-office/ie1/termination')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>Console</title>')
})

describe("an API request that no worker answered gets Twilio's envelope, never HTML", () => {
  test.each(['/twilio/ie1/trunking/v1/Trunks?PageSize=1000', '/demo/state'])('%s', async (path) => {
    const response = await get(path, { Accept: 'text/html' })
    const [pathname] = path.split('?')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      code: 20404,
      message: `The requested resource ${pathname} was not found`,
      more_info: 'https://www.twilio.com/docs/errors/20404',
      status: 404,
    })
  })

  test('also for a write', async () => {
    const response = await fetch(new URL('/twilio/ie1/routes/v2/Trunks/x', origin), {
      method: 'POST',
      body: 'VoiceRegion=ie1',
    })
    expect(response.status).toBe(404)
  })
})

test.each(['/assets/index-old.js', '/assets/'])(
  '%s is not a file of this build, so it gets 404 and not the page',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/plain')
  },
)

import { describe, expect, test } from 'vitest'
import { startServerProcess, urlIn, withServerFolder } from '../tests/start-server-process.ts'
import { listAt, trunking, valueAt } from '../tests/test-client.ts'

// Runs the program behind `npm run api` as a separate process.

withServerFolder()
const start = startServerProcess

test('with --json it prints one line with all that a client needs, and ends cleanly on SIGTERM', async () => {
  const { child, line, ended } = start('--port', '0', '--json')
  const greeting: unknown = JSON.parse(await line)
  expect(greeting).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown,
    regions: [
      ['us1', 'trunking.twilio.com'],
      ['ie1', 'trunking.dublin.ie1.twilio.com'],
      ['au1', 'trunking.sydney.au1.twilio.com'],
    ].map(([region, host]) => ({
      region,
      host,
      accountSid: expect.stringMatching(/^AC[0-9a-f]{32}$/) as unknown,
      authToken: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    })),
  })
  const url = String(valueAt(greeting, 'url'))
  for (const region of listAt(greeting, 'regions')) {
    const user = `${String(valueAt(region, 'accountSid'))}:${String(valueAt(region, 'authToken'))}`
    const headers = { authorization: `Basic ${btoa(user)}`, 'x-forwarded-host': String(valueAt(region, 'host')) }
    expect((await fetch(`${url}/v1/Trunks`, { headers })).status).toBe(200)
  }
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, out: `${await line}\n`, err: '' })
})

test('without --json it prints the host, the credentials and a working curl line for each Region', async () => {
  const { child, line, ended } = start('--port', '0', '--scenario', 'split-legs')
  expect(await line).toMatch(/^The regional API with scenario split-legs runs at http:\/\/127\.0\.0\.1:\d+$/)
  const url = (await line).slice((await line).indexOf('http'))
  child.kill('SIGINT')
  const { code, out } = await ended
  expect(code).toBe(0)
  const commands = out.split('\n').filter((text) => text.includes('curl'))
  expect(commands).toHaveLength(4)
  for (const command of commands) expect(command).toContain(url)

  const again = start('--port', new URL(url).port)
  await again.line
  for (const command of commands) {
    const [, user] = /-u "([^"]+)"/.exec(command) ?? []
    const [, host] = /-H "X-Forwarded-Host: ([^"]+)"/.exec(command) ?? []
    const [, target = ''] = /"(http[^"]+)"$/.exec(command) ?? []
    const headers = { ...(user && { authorization: `Basic ${btoa(user)}` }), ...(host && { 'x-forwarded-host': host }) }
    expect((await fetch(target, { headers })).status).toBe(200)
  }
})

describe('an invalid start ends immediately with an explanation', () => {
  test.each([
    [['--latency', 'slow'], '--latency slow: expected milliseconds'],
    [['--fault', 'ie1.503'], '--fault ie1.503: see docs/faults.md'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await start(...args).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(message)
    expect(err).toContain('Use: npm run api')
  })

  test('a port that is taken', async () => {
    const first = start('--port', '0', '--json')
    const { port } = new URL(urlIn(await first.line))
    const { code, err } = await start('--port', port).ended
    expect(code).toBe(1)
    expect(err).toContain(`Cannot listen on port ${port}`)
  })
})

test('a scenario sets its faults, and --fault replaces them', async () => {
  const statuses = async (url: string) =>
    Promise.all(
      (['us1', 'ie1'] as const).map(async (region) => (await fetch(`${url}${trunking(region, '/Trunks')}`)).status),
    )
  const down = start('--port', '0', '--json', '--scenario', 'ie1-outage')
  expect(await statuses(urlIn(await down.line))).toEqual([200, 503])
  const other = start('--port', '0', '--json', '--scenario', 'ie1-outage', '--fault', 'us1.trunking.500.always')
  expect(await statuses(urlIn(await other.line))).toEqual([500, 200])
})

test('faults and latency on the command line', async () => {
  const { line } = start('--port', '0', '--json', '--fault', 'us1.trunking.503.once', '--latency', '200')
  const url = urlIn(await line)
  const begun = performance.now()
  expect((await fetch(`${url}${trunking('us1', '/Trunks')}`)).status).toBe(503)
  expect(performance.now() - begun).toBeGreaterThan(190)
  expect((await fetch(`${url}${trunking('us1', '/Trunks')}`)).status).toBe(200)
})

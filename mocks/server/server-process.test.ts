import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { api, listAt, trunking, valueAt } from '../tests/test-client.ts'

// Runs the program behind `npm run api` as a separate process.

const entry = fileURLToPath(new URL('../server.ts', import.meta.url))

type Running = {
  readonly child: ChildProcess
  /** The first line that it prints, or all of its output when it ends before a full line. */
  readonly line: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

const running: ChildProcess[] = []
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

function start(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.includes('\n')) resolve(out.slice(0, out.indexOf('\n')))
    })
    child.on('close', () => resolve(out))
  })
  const ended = new Promise<Awaited<Running['ended']>>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }))
  })
  return { child, line, ended }
}

const urlIn = (line: string): string => String(valueAt(JSON.parse(line), 'url'))

async function trunkNames(url: string): Promise<readonly unknown[]> {
  const answer: unknown = await (await fetch(`${url}${trunking('us1', '/Trunks')}`)).json()
  return listAt(answer, 'trunks').map((trunk) => valueAt(trunk, 'friendly_name'))
}

const createTrunk = (url: string, name: string): Promise<Response> =>
  fetch(`${url}${trunking('us1', '/Trunks')}`, { method: 'POST', body: new URLSearchParams({ FriendlyName: name }) })

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

describe('--state', () => {
  test('keeps the account between runs', async () => {
    const file = join(folder, 'state.json')
    const first = start('--port', '0', '--json', '--scenario', 'empty', '--state', file)
    const url = urlIn(await first.line)
    await Promise.all(['One', 'Two', 'Three'].map((name) => createTrunk(url, name)))
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)

    const second = start('--port', '0', '--json', '--state', file)
    expect(new Set(await trunkNames(urlIn(await second.line)))).toEqual(new Set(['One', 'Two', 'Three']))
    const other = start('--port', '0', '--state', file, '--scenario', 'access-gap')
    expect(await other.ended).toMatchObject({ code: 1, out: '' })
    expect((await other.ended).err).toContain('has scenario empty')
  })

  test('keeps every answered write when SIGTERM comes in the middle of writes', async () => {
    const file = join(folder, 'state.json')
    const first = start('--port', '0', '--json', '--scenario', 'empty', '--state', file, '--rate-limit', 'off')
    const lists = `${urlIn(await first.line)}${api('ie1', '/SIP/IpAccessControlLists.json')}`
    const answered: string[] = []

    async function writeUntilItEnds(writer: number): Promise<void> {
      for (let count = 0; ; count += 1) {
        const name = `List ${writer}.${count}`
        const body = new URLSearchParams({ FriendlyName: name })
        const response = await fetch(lists, { method: 'POST', body }).catch(() => null)
        if (!response) return
        if (response.status === 201) answered.push(name)
        if (answered.length === 100) first.child.kill('SIGTERM')
      }
    }

    await Promise.all(Array.from({ length: 10 }, (_, writer) => writeUntilItEnds(writer)))
    expect((await first.ended).code).toBe(0)
    expect(answered.length).toBeGreaterThanOrEqual(100)
    const second = start('--port', '0', '--json', '--state', file)
    const again = `${urlIn(await second.line)}${api('ie1', '/SIP/IpAccessControlLists.json')}?PageSize=1000`
    const body: unknown = await (await fetch(again)).json()
    const names = new Set(listAt(body, 'ip_access_control_lists').map((list) => valueAt(list, 'friendly_name')))
    expect(answered.filter((name) => !names.has(name))).toEqual([])
  })

  test('refuses a file that is cut short and does not change it', async () => {
    const file = join(folder, 'state.json')
    writeFileSync(file, '{"format":"state of the mock regional API","sch')
    const { ended } = start('--port', '0', '--json', '--state', file)
    const { code, out, err } = await ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`${file} is cut short`)
    expect(readFileSync(file, 'utf8')).toBe('{"format":"state of the mock regional API","sch')
  })

  test('refuses a file that it cannot write, at the start', async () => {
    const { code, err } = await start('--port', '0', '--state', join(folder, 'none', 'state.json')).ended
    expect(code).toBe(1)
    expect(err).toContain('cannot be written')
  })
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

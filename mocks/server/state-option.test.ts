import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  lstatSync,
  linkSync,
  chmodSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startServerProcess, urlIn, withServerFolder } from '../tests/start-server-process.ts'
import { api, listAt, valueAt } from '../tests/test-client.ts'

// What `npm run api -- --state FILE` promises, with the program as a process of its own.

const folder = withServerFolder()
const start = (file: string, ...more: readonly string[]) =>
  startServerProcess('--port', '0', '--json', '--rate-limit', 'off', '--state', file, ...more)
const startEmpty = (file: string) => start(file, '--scenario', 'empty')

const lists = api('ie1', '/SIP/IpAccessControlLists.json')

const create = (url: string, name: string): Promise<Response> =>
  fetch(`${url}${lists}`, { method: 'POST', body: new URLSearchParams({ FriendlyName: name }) })

async function namesAt(url: string): Promise<ReadonlySet<unknown>> {
  const body: unknown = await (await fetch(`${url}${lists}?PageSize=1000`)).json()
  return new Set(listAt(body, 'ip_access_control_lists').map((list) => valueAt(list, 'friendly_name')))
}

/** Writes from ten connections until the server is gone. Returns the names of the answered writes. */
async function writeUntilItEnds(url: string, onAnswered: (count: number) => void): Promise<readonly string[]> {
  const answered: string[] = []
  async function write(writer: number): Promise<void> {
    for (let count = 0; ; count += 1) {
      const name = `List ${writer}.${count}`
      const response = await create(url, name).catch(() => null)
      if (!response) return
      if (response.status === 201) onAnswered(answered.push(name))
    }
  }
  await Promise.all(Array.from({ length: 10 }, (_, writer) => write(writer)))
  return answered
}

test('keeps the account between runs, in one file', async () => {
  const file = folder.path('state')
  const first = startEmpty(file)
  const url = urlIn(await first.line)
  await Promise.all(['One', 'Two', 'Three'].map((name) => create(url, name)))
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)
  expect(folder.names()).toEqual(['state'])

  const second = start(file)
  expect(await namesAt(urlIn(await second.line))).toEqual(new Set(['One', 'Two', 'Three']))
  second.child.kill('SIGTERM')
  await second.ended
  const other = start(file, '--scenario', 'access-gap')
  expect(await other.ended).toMatchObject({ code: 1, out: '' })
  expect((await other.ended).err).toContain('has scenario empty')
})

test.each(['SIGTERM', 'SIGKILL'] as const)('keeps every answered write when %s comes in the middle', async (signal) => {
  const file = folder.path('state')
  const first = startEmpty(file)
  const answered = await writeUntilItEnds(urlIn(await first.line), (count) => {
    if (count === 100) first.child.kill(signal)
  })
  expect((await first.ended).code).toBe(signal === 'SIGTERM' ? 0 : null)
  expect(answered.length).toBeGreaterThanOrEqual(100)
  const again = await namesAt(urlIn(await start(file).line))
  expect(answered.filter((name) => !again.has(name))).toEqual([])
})

describe('one server at a time', () => {
  test.each(['state', 'symlink', 'hardlink'])('a second server on %s refuses, and the first goes on', async (name) => {
    const file = folder.path('state')
    const first = startEmpty(file)
    const url = urlIn(await first.line)
    symlinkSync('state', folder.path('symlink'))
    linkSync(file, folder.path('hardlink'))
    const { code, out, err } = await start(folder.path(name)).ended
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`${folder.path(name)} is in use by another server`)
    expect((await create(url, 'One')).status).toBe(201)
  })

  test('a killed server leaves no lock', async () => {
    const file = folder.path('state')
    for (let count = 0; count < 3; count += 1) {
      const { child, line, ended } = start(file)
      const url = urlIn(await line)
      expect((await create(url, `List ${count}`)).status).toBe(201)
      expect((await namesAt(url)).has(`List ${count - 1}`)).toBe(count > 0)
      child.kill('SIGKILL')
      await ended
    }
  })
})

describe('the file stays what it is', () => {
  test('its mode, and a symlink to it', async () => {
    const file = folder.path('state')
    writeFileSync(file, '')
    chmodSync(file, 0o600)
    symlinkSync('state', folder.path('link'))
    const { child, line, ended } = startEmpty(folder.path('link'))
    expect((await create(urlIn(await line), 'One')).status).toBe(201)
    for (const name of folder.names().filter((found) => found !== 'link'))
      expect([name, statSync(folder.path(name)).mode & 0o777]).toEqual([name, 0o600])
    child.kill('SIGTERM')
    await ended
    expect(lstatSync(folder.path('link')).isSymbolicLink()).toBe(true)
    expect(folder.names()).toEqual(['link', 'state'])
  })

  test('a symlink to a file that does not exist yet creates that file', async () => {
    symlinkSync('state', folder.path('link'))
    await startEmpty(folder.path('link')).line
    expect(lstatSync(folder.path('link')).isSymbolicLink()).toBe(true)
    expect(statSync(folder.path('state')).isFile()).toBe(true)
  })
})

describe('a write that cannot be stored is refused, and not served', () => {
  async function expectRefusal(refused: Response, file: string, why: string): Promise<void> {
    const message = `Service unavailable: ${file} cannot be ${why}. The change was not kept.`
    const link = 'https://www.twilio.com/docs/errors/20503'
    expect(await refused.json()).toEqual({ code: 20503, message, more_info: link, status: 503 })
    expect(refused.status).toBe(503)
  }

  const gone = 'used: it was deleted or replaced while the server ran'

  test.each([
    ['deleted', (file: string) => rmSync(file)],
    [
      'replaced',
      (file: string) => {
        renameSync(file, `${file}.old`)
        writeFileSync(file, 'mine')
      },
    ],
    ['without its log', (file: string) => rmSync(`${file}-wal`)],
    ['in a folder that is gone', () => rmSync(folder.path('deep'), { recursive: true })],
  ])('the file is %s', async (_, spoil) => {
    mkdirSync(folder.path('deep'))
    const file = folder.path('deep', 'state')
    const { line, child, ended } = startEmpty(file)
    const url = urlIn(await line)
    expect((await create(url, 'One')).status).toBe(201)
    spoil(file)
    await expectRefusal(await create(url, 'Two'), file, gone)
    const body = JSON.stringify({ name: 'split-legs' })
    await expectRefusal(await fetch(`${url}/demo/scenario`, { method: 'POST', body }), file, gone)
    expect(await namesAt(url)).toEqual(new Set(['One']))
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).toBe(0)
    expect(err).toContain(gone)
    expect(err).not.toContain('    at ')
  })

  /** Only root may mount a small disk. */
  function mountsSmallDisk(at: string): boolean {
    try {
      mkdirSync(at)
      execFileSync('sh', ['-c', `mount -t tmpfs -o size=400k none ${at}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }

  test('the disk is full, until there is space again', async ({ skip }) => {
    const disk = folder.path('disk')
    if (!mountsSmallDisk(disk)) skip('cannot mount a small disk here')
    try {
      expect(await fillAndFree(disk)).toBe(201)
    } finally {
      execFileSync('sh', ['-c', `umount -l ${disk}`])
    }
  })

  /** The status of a write after there is space again. */
  async function fillAndFree(disk: string): Promise<number> {
    const file = folder.path('disk', 'state')
    const { child, line, ended } = startEmpty(file)
    const url = urlIn(await line)
    execFileSync('sh', ['-c', `cat /dev/zero > ${disk}/filler 2>/dev/null || true`])
    const kept: string[] = []
    let last = await create(url, 'List 0')
    for (let count = 1; last.status === 201; count += 1) {
      kept.push(`List ${count - 1}`)
      last = await create(url, `List ${count}`)
    }
    await expectRefusal(last, file, 'written: the disk is full')
    expect(await namesAt(url)).toEqual(new Set(kept))
    rmSync(`${disk}/filler`)
    expect((await create(url, 'With space')).status).toBe(201)
    child.kill('SIGKILL')
    await ended
    const again = urlIn(await start(file).line)
    expect(await namesAt(again)).toEqual(new Set([...kept, 'With space']))
    return (await create(again, 'After a start')).status
  }
})

import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { copyFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StoredRow } from '../account/rows.ts'
import { schemaVersion } from './backend.ts'
import { openFileBackend } from './file-backend.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
  file = join(folder, 'state')
})
afterEach(() => rmSync(folder, { recursive: true }))

const counter = (key: string, seq: number): StoredRow => ({ kind: 'counter', key, row: { seq } })

async function written(...rows: readonly StoredRow[]): Promise<Buffer> {
  const backend = await openFileBackend(file)
  await backend.replace(1, rows)
  backend.close()
  return readFileSync(file)
}

test('the next run loads what a run wrote, in the same order', async () => {
  const first = await openFileBackend(file)
  expect((await first.load()).schema).toBeNull()
  await first.replace(1, [counter('b', 1), counter('c', 2)])
  await first.commit(2, [counter('b', 3), counter('a', 5)])
  await first.commit(3, [{ kind: 'counter', key: 'c', row: null }])
  const before = await first.load()
  first.close()
  const second = await openFileBackend(file)
  expect(await second.load()).toEqual(before)
  expect(before).toEqual({ schema: schemaVersion, version: 3, rows: [counter('b', 3), counter('a', 5)] })
  second.close()
})

/** Why a file is refused, twice with the same words. */
async function refusalOf(at = file): Promise<string> {
  const reasons = [0, 1].map(() =>
    openFileBackend(at).then(
      () => 'opened',
      (error: unknown) => String(error),
    ),
  )
  const [first = '', second] = await Promise.all(reasons)
  return first === second ? first : `${first}, then ${second}`
}

describe('a file is refused and not changed', () => {
  test('when it is cut short at any point', async () => {
    const bytes = await written(...Array.from({ length: 100 }, (_, index) => counter(`key ${index}`, index)))
    for (let length = 1; length < bytes.length; length += 487) {
      writeFileSync(file, bytes.subarray(0, length))
      expect(await refusalOf()).toContain('The file was not changed')
      expect(readFileSync(file).equals(bytes.subarray(0, length))).toBe(true)
    }
  })

  test('when a row was edited', async () => {
    const text = (await written(counter('seq', 1234))).toString('latin1').replace('"seq":1234', '"seq":4321')
    writeFileSync(file, text, 'latin1')
    expect(await refusalOf()).toContain('is damaged: a row was changed')
    expect(readFileSync(file, 'latin1')).toBe(text)
  })

  test('when its pages are damaged', async () => {
    const bytes = await written(...Array.from({ length: 300 }, (_, index) => counter(`key ${index}`, index)))
    for (const offset of [100, 4096, 8192, 3 * 4096]) {
      writeFileSync(
        file,
        Buffer.concat([bytes.subarray(0, offset), Buffer.alloc(64, 255), bytes.subarray(offset + 64)]),
      )
      expect(await refusalOf()).toContain('is damaged')
    }
  })

  test('when it has another version', async () => {
    await written(counter('seq', 1))
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 999')
    database.close()
    expect(await refusalOf()).toContain(
      `${file} has version 999, and this API loads version ${schemaVersion}. The file was not changed`,
    )
  })

  test('when it is another program’s', async () => {
    const database = new DatabaseSync(file)
    database.exec('CREATE TABLE mine (a)')
    database.close()
    const bytes = readFileSync(file)
    expect(await refusalOf()).toContain('is not a state of the mock regional API')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test.each([
    ['{}\n', 'is not a state'],
    ['SQL', 'cut short'],
    ['SQLite format 3\0', 'cut short'],
    ['x'.repeat(5000), 'is not a state'],
    ['{"format":"state of the mock regional API","schema":4}\n', 'of an earlier kind, in JSON'],
  ])('when it is not a state: %j', async (text, why) => {
    writeFileSync(file, text)
    expect(await refusalOf()).toContain(why)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('when it is read-only', async () => {
    const bytes = await written(counter('seq', 1))
    chmodSync(file, 0o444)
    expect(await refusalOf()).toContain('is read-only')
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })
})

describe('anything but a file is refused', () => {
  test('a folder', async () => expect(await refusalOf(folder)).toContain('is a folder, not a file'))
  test('a device', async () => expect(await refusalOf('/dev/null')).toContain('is a device, not a file'))

  test('a named pipe, without waiting for its other end', async () => {
    execFileSync('sh', ['-c', `mkfifo ${file}`])
    expect(await refusalOf()).toContain('is a named pipe, not a file')
  })

  test('a socket', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(file, resolve))
    expect(await refusalOf()).toContain('is a socket, not a file')
    await new Promise((resolve) => server.close(resolve))
  })

  test('a circle of symlinks', async () => {
    symlinkSync('state', file)
    expect(await refusalOf()).toContain('ELOOP')
  })

  test.each([
    ['none', 'state'],
    ['state', 'below'],
  ])('a file in no folder: %s/%s', async (...names) => {
    writeFileSync(file, '')
    await expect(openFileBackend(join(folder, ...names))).rejects.toThrow('cannot be written:')
  })
})

test.each(['', '-wal', '-journal', '.123.new'])(
  'a start works beside what a killed one left: state%s',
  async (suffix) => {
    writeFileSync(`${file}${suffix}`, '')
    await written(counter('seq', 1))
    const backend = await openFileBackend(file)
    expect((await backend.load()).rows).toEqual([counter('seq', 1)])
    backend.close()
  },
)

test('a copy of the file a moment after a write has it', async () => {
  const backend = await openFileBackend(file)
  await backend.replace(1, [counter('seq', 1)])
  await expect
    .poll(async () => {
      copyFileSync(file, `${file}.copy`)
      const copy = await openFileBackend(`${file}.copy`)
      const { rows } = await copy.load()
      copy.close()
      return rows
    })
    .toEqual([counter('seq', 1)])
  backend.close()
})

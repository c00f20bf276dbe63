import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { StoredRow } from '../account/rows.ts'
import { schemaVersion } from './backend.ts'
import { openFileBackend } from './file-backend.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
  file = join(folder, 'state.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const fail = (error: unknown): never => {
  throw error
}

const counter = (seq: number): StoredRow => ({ kind: 'counter', key: 'seq', row: { seq } })

async function written(...rows: readonly StoredRow[]): Promise<string> {
  const backend = await openFileBackend(file, fail)
  await backend.replace(1, rows)
  await backend.flush()
  return readFileSync(file, 'utf8')
}

test('the next run loads what a run wrote', async () => {
  const first = await openFileBackend(file, fail)
  expect((await first.load()).schema).toBeNull()
  await first.replace(1, [counter(1)])
  await first.commit(2, [counter(2), { kind: 'counter', key: 'other', row: { seq: 5 } }])
  await first.commit(3, [{ kind: 'counter', key: 'other', row: null }])
  await first.flush()
  const second = await openFileBackend(file, fail)
  expect(await second.load()).toMatchObject({ schema: schemaVersion, version: 3, rows: [counter(2)] })
  expect(readdirSync(folder)).toEqual(['state.json'])
})

test('writes reach the file a second later, without a flush', async () => {
  const backend = await openFileBackend(file, fail)
  const wait = vi.spyOn(globalThis, 'setTimeout')
  await backend.replace(1, [counter(1)])
  expect(wait.mock.lastCall?.[1]).toBe(1000)
  await expect.poll(() => readdirSync(folder)).toEqual(['state.json'])
})

test('flush reports a failed write, and the next flush tries again', async () => {
  const backend = await openFileBackend(join(folder, 'none', 'state.json'), fail)
  await backend.replace(1, [counter(1)])
  await expect(backend.flush()).rejects.toThrow('ENOENT')
  await expect(backend.flush()).rejects.toThrow('ENOENT')
})

describe('a file is refused and not changed', () => {
  test('when it is cut short at any point', async () => {
    const text = await written(counter(1), { kind: 'counter', key: 'other', row: { seq: 2 } })
    for (let length = 0; length < text.length; length += 1) {
      writeFileSync(file, text.slice(0, length))
      await expect(openFileBackend(file, fail)).rejects.toThrow('The file was not changed')
      expect(readFileSync(file, 'utf8')).toBe(text.slice(0, length))
    }
  })

  test('when it has another version', async () => {
    const text = (await written(counter(1))).replace(`"schema":${schemaVersion}`, '"schema":999')
    writeFileSync(file, text)
    await expect(openFileBackend(file, fail)).rejects.toThrow(
      `${file} has version 999, and this API loads version ${schemaVersion}. The file was not changed`,
    )
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test.each(['{}\n', 'null', 'hello', '[]\n{}', '{"format":"other"}\n'])('when it is not a state: %j', async (text) => {
    writeFileSync(file, text)
    await expect(openFileBackend(file, fail)).rejects.toThrow('not a state of the mock regional API')
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('when it was edited', async () => {
    writeFileSync(file, (await written(counter(1))).replace('"seq":1', '"seq":7'))
    await expect(openFileBackend(file, fail)).rejects.toThrow('damaged')
  })

  test('when it is a folder', async () => {
    await expect(openFileBackend(folder, fail)).rejects.toThrow('cannot be read')
  })
})

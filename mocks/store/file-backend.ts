import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { isRecord } from '../account/is-record.ts'
import { parseJson } from '../../src/domain/base/parse-json.ts'
import type { StoredRow } from '../account/rows.ts'
import { type Backend, schemaVersion } from './backend.ts'
import { createMemoryBackends } from './memory-backend.ts'

/** The state file cannot be loaded. The message says why. The file is not changed. */
export class StateFileRefused extends Error {}

export type FileBackend = Backend & {
  /** Settles when all writes are in the file. */
  flush(): Promise<void>
}

const format = 'state of the mock regional API'

/** The longest time in milliseconds from a write until it is in the file. */
const longestWait = 1000

const hashOf = (lines: string): string => createHash('sha256').update(lines).digest('hex')

/** Checks little, because the hash in the header proves that `textOf` wrote the lines. */
const isStoredRow = (value: unknown): value is StoredRow => isRecord(value) && isRecord(value['row'])

/** A header line with the hash of the rows, then one line per row. */
function textOf(version: number, rows: readonly StoredRow[]): string {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  return `${JSON.stringify({ format, schema: schemaVersion, version, sha256: hashOf(lines) })}\n${lines}`
}

function parseState(file: string, text: string): { readonly version: number; readonly rows: readonly StoredRow[] } {
  const end = text.indexOf('\n')
  const header = parseJson(text.slice(0, end === -1 ? text.length : end))
  const lines = end === -1 ? '' : text.slice(end + 1)
  const leave = 'The file was not changed. Name another file, or delete it.'
  if (text === '') throw new StateFileRefused(`${file} is empty, so it was cut short. ${leave}`)
  if (!isRecord(header)) throw new StateFileRefused(`${file} is cut short, or is not a ${format}. ${leave}`)
  if (header['format'] !== format) throw new StateFileRefused(`${file} is not a ${format}. ${leave}`)
  const { schema, version, sha256 } = header
  if (schema !== schemaVersion)
    throw new StateFileRefused(
      `${file} has version ${String(schema)}, and this API loads version ${schemaVersion}. ${leave}`,
    )
  const rows = lines.split('\n').slice(0, -1).map(parseJson)
  if (typeof version !== 'number' || sha256 !== hashOf(lines) || !rows.every(isStoredRow))
    throw new StateFileRefused(`${file} is damaged: it was cut short or edited. ${leave}`)
  return { version, rows }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isRecord(error) && error['code'] === 'ENOENT') return undefined
    throw new StateFileRefused(`${file} cannot be read: ${String(error)}`)
  }
}

/**
 * Keeps rows in memory and in a file between runs. The file is never half written: a new file is written next to it and
 * then renamed. A process that is killed without a flush loses the last second.
 */
export async function openFileBackend(file: string, reportFailure: (error: unknown) => void): Promise<FileBackend> {
  const memory = createMemoryBackends()()
  const text = await readIfThere(file)
  if (text !== undefined) {
    const { version, rows } = parseState(file, text)
    await memory.replace(version, rows)
  }
  let isDirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    if (!isDirty) return
    isDirty = false
    try {
      const { version, rows } = await memory.load()
      const beside = `${file}.${process.pid}.new`
      await writeFile(beside, textOf(version, rows))
      await rename(beside, file)
    } catch (error) {
      isDirty = true
      throw error
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    saving = saving.then(save, save)
    return saving
  }

  function touch(): void {
    isDirty = true
    timer ??= setTimeout(() => void flush().catch(reportFailure), longestWait)
  }

  return {
    ...memory,
    async commit(version, changes) {
      await memory.commit(version, changes)
      touch()
    },
    async replace(version, rows) {
      await memory.replace(version, rows)
      touch()
    },
    flush,
  }
}

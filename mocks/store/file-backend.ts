import { realpathSync, statSync } from 'node:fs'
import { isRecord } from '../account/is-record.ts'
import { type Backend, NotStored } from './backend.ts'
import { createMemoryBackends } from './memory-backend.ts'
import { openStateDatabase, type StateDatabase } from './state-database.ts'
import { checkStateFile, StateFileRefused } from './state-file.ts'

export type FileBackend = Backend & {
  /** Releases the file. */
  close(): void
}

/** SQLite's result codes: https://www.sqlite.org/rescode.html */
const words: Readonly<Record<number, string>> = {
  5: 'is in use by another server. Stop that one, or name another file',
  8: 'cannot be written: it is read-only, or its folder is',
  10: 'cannot be read or written: the disk reports an error',
  11: 'is damaged: it was cut short or edited',
  13: 'cannot be written: the disk is full',
  14: 'cannot be opened: no file can be created in its folder',
  26: 'is damaged: it was cut short or edited',
}

function wordsFor(error: unknown): string {
  const code = isRecord(error) && typeof error['errcode'] === 'number' ? error['errcode'] & 0xff : 0
  return words[code] ?? `cannot be used: ${error instanceof Error ? error.message : String(error)}`
}

function orRefuse<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof StateFileRefused) throw error
    throw new StateFileRefused(`${file} ${wordsFor(error)}. The file was not changed.`)
  }
}

const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev}/${found.ino}`
}

/** Whether the paths still name the files that SQLite has open. Otherwise it would write to files that are gone. */
function watchOver(paths: readonly string[]): () => boolean {
  const known = new Map<string, string>()
  return () =>
    paths.every((path) => {
      const now = identityOf(path)
      const before = known.get(path) ?? now
      if (before !== undefined) known.set(path, before)
      return now === before
    })
}

function loadFrom(file: string, database: StateDatabase): ReturnType<StateDatabase['load']> {
  try {
    return database.load()
  } catch (error) {
    database.close()
    const why = error instanceof Error ? error.message : String(error)
    throw new StateFileRefused(`${file} is damaged: ${why}. The file was not changed. Name another file, or delete it.`)
  }
}

/**
 * Keeps rows in memory and in a file between runs. A write is in the file when it settles, so the end of the process
 * loses nothing. Only one process at a time can open the file.
 */
export async function openFileBackend(file: string): Promise<FileBackend> {
  checkStateFile(file)
  const database = orRefuse(file, () => openStateDatabase(file))
  const memory = createMemoryBackends()()
  const loaded = loadFrom(file, database)
  if (loaded !== null) await memory.replace(loaded.version, loaded.rows)
  const path = realpathSync(file)
  const isInPlace = watchOver([path, `${path}-wal`])
  isInPlace()

  function check(): void {
    if (!isInPlace()) throw new Error('it was deleted or replaced while the server ran')
  }

  function orNotStored(work: () => void): void {
    try {
      work()
    } catch (error) {
      throw new NotStored(`${file} ${wordsFor(error)}. The change was not kept.`)
    }
  }

  return {
    ...memory,
    async commit(version, changes) {
      orNotStored(() => database.commit(version, changes, check))
      await memory.commit(version, changes)
    },
    async replace(version, rows) {
      orNotStored(() => database.replace(version, rows, check))
      await memory.replace(version, rows)
    },
    close: () => database.close(),
  }
}

import { hash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { parseJson } from '../../src/domain/base/parse-json.ts'
import { isRecord } from '../account/is-record.ts'
import type { Change, StoredRow } from '../account/rows.ts'
import { schemaVersion } from './backend.ts'
import { applicationId } from './state-file.ts'

export type StateDatabase = {
  /** Null when nothing is stored yet. Throws when a row was damaged. */
  readonly load: () => { readonly version: number; readonly rows: readonly StoredRow[] } | null
  /** Stores all changes or none. `check` runs at the last moment before they are stored, and may throw. */
  readonly commit: (version: number, changes: readonly Change[], check: () => void) => void
  readonly replace: (version: number, rows: readonly StoredRow[], check: () => void) => void
  readonly close: () => void
}

const create = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  CREATE TABLE row (kind TEXT, key TEXT, content TEXT, sha256 TEXT, UNIQUE (kind, key));
  CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER)`

/** Locks the file for this process until it ends, however it ends. */
function openLocked(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    if (database.prepare('PRAGMA user_version').get()?.['user_version'] === 0) database.exec(create)
    database.exec('COMMIT')
    // A write is in the log file before it is answered, so it survives the end of this process. Waiting until the disk
    // has it would make each write ten times slower, and only a power cut would tell.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Milliseconds after a write until the disk has it, in the main file. */
const longestInLog = 1000

const sumOf = (content: string): string => hash('sha256', content)

/** Checks little, because the sum proves that we wrote the row. */
const isStoredRow = (value: unknown): value is StoredRow => isRecord(value) && isRecord(value['row'])

function parseRow({ content, sha256 }: Readonly<Record<string, unknown>>): StoredRow {
  const row = typeof content === 'string' && sha256 === sumOf(content) ? parseJson(content) : undefined
  if (!isStoredRow(row)) throw new Error('a row was changed')
  return row
}

/** The rows of the account in an SQLite file. */
export function openStateDatabase(path: string): StateDatabase {
  const database = openLocked(path)
  const put = database.prepare(
    `INSERT INTO row VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, key) DO UPDATE SET content = excluded.content, sha256 = excluded.sha256`,
  )
  const remove = database.prepare('DELETE FROM row WHERE kind = ? AND key = ?')
  const setVersion = database.prepare('REPLACE INTO state VALUES (1, ?)')

  let timer: ReturnType<typeof setTimeout> | undefined

  function emptyLog(): void {
    timer = undefined
    try {
      database.exec('PRAGMA wal_checkpoint')
    } catch {
      // The log still has everything, and the next write reports what is wrong.
    }
  }

  function transact(version: number, changes: readonly Change[], check: () => void, first = ''): void {
    database.exec(`BEGIN; ${first}`)
    try {
      for (const change of changes) {
        const content = JSON.stringify(change)
        if (change.row === null) remove.run(change.kind, change.key)
        else put.run(change.kind, change.key, content, sumOf(content))
      }
      setVersion.run(version)
      check()
      database.exec('COMMIT')
      timer ??= setTimeout(emptyLog, longestInLog).unref()
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    load() {
      const checked = database.prepare('PRAGMA integrity_check').get()
      if (checked?.['integrity_check'] !== 'ok') throw new Error('its pages do not fit together')
      const version = database.prepare('SELECT version FROM state').get()?.['version']
      if (typeof version !== 'number') return null
      return { version, rows: database.prepare('SELECT content, sha256 FROM row ORDER BY rowid').all().map(parseRow) }
    },
    commit: transact,
    replace: (version, rows, check) => transact(version, rows, check, 'DELETE FROM row'),
    close() {
      clearTimeout(timer)
      database.close()
    },
  }
}

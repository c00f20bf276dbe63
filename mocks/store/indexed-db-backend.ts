import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Change, StoredRow } from '../account/rows.ts'
import { type Backend, type Loaded, type Notice, NotStored, schemaVersion } from './backend.ts'

type RowKey = [kind: string, key: string]

type Meta = { readonly schema: number; readonly version: number }

interface MockDatabase extends DBSchema {
  rows: { key: RowKey; value: StoredRow }
  /** The changes of each recent write. */
  log: { key: number; value: LogEntry }
  meta: { key: 'state'; value: Meta }
}

const name = 'mock-regional-api'
/** The version of the object stores and their keys. `schemaVersion` covers the rows. */
const layoutVersion = 1
/** A tab that missed more writes than this loads everything. */
const loggedWrites = 200

type LogEntry = { readonly version: number; readonly changes: readonly Change[] }

const isPresent = (change: Change): change is StoredRow => change.row !== null

const lastOfEachRow = (entries: readonly LogEntry[]): readonly Change[] => [
  ...new Map(
    entries.flatMap(({ changes }) => changes.map((change) => [`${change.kind}/${change.key}`, change] as const)),
  ).values(),
]

/** Whether a newer build upgraded the database, so that this build cannot open it. */
export const isOfNewerBuild = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'VersionError'

export const deleteDatabase = (): Promise<void> => deleteDB(name)

const isOther = (state: Meta | undefined): boolean => state !== undefined && state.schema !== schemaVersion

/**
 * Rows in IndexedDB, with one lock and one channel for all tabs. Rejects when the browser allows no database. If the
 * database is deleted meanwhile, it is made again.
 * @param onOtherBuild called when another build has taken over the stored data: this page must be reloaded
 */
export async function openIndexedDbBackend(
  onOtherBuild: () => void = () => undefined,
): Promise<Backend & { erase(): Promise<void> }> {
  let opened: Promise<IDBPDatabase<MockDatabase>> | undefined
  const forget = (): void => {
    opened = undefined
  }

  function otherBuild(): NotStored {
    onOtherBuild()
    return new NotStored('Another version of this demo has taken over the stored account. Reload the page.')
  }

  function open(): Promise<IDBPDatabase<MockDatabase>> {
    const connection = openDB<MockDatabase>(name, layoutVersion, {
      upgrade(created) {
        created.createObjectStore('rows', { keyPath: ['kind', 'key'] })
        created.createObjectStore('log', { keyPath: 'version' })
        created.createObjectStore('meta')
      },
      // Someone deletes the database, or a newer build upgrades its layout.
      blocking: () => {
        forget()
        void connection.then((db) => db.close())
      },
      terminated: forget,
    })
    connection.catch(forget)
    return connection
  }

  async function database(): Promise<IDBPDatabase<MockDatabase>> {
    try {
      return await (opened ??= open())
    } catch (error) {
      throw isOfNewerBuild(error) ? otherBuild() : new NotStored('The demo’s storage is gone. Reload the page.')
    }
  }

  opened = open()
  await opened
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined
  const begin = async <Mode extends 'readonly' | 'readwrite'>(mode: Mode) =>
    (await database()).transaction(['rows', 'log', 'meta'], mode, { durability: 'relaxed' })
  let lastHolder: Promise<unknown> = Promise.resolve()

  return {
    lock(work) {
      // Insecure origins have no Web Locks, so the fallback orders the writes of this tab only.
      if (navigator.locks) return navigator.locks.request(name, work)
      const held = lastHolder.then(work)
      lastHolder = held.catch(() => undefined)
      return held
    },

    async load(): Promise<Loaded> {
      const transaction = await begin('readonly')
      const [state, rows] = await Promise.all([
        transaction.objectStore('meta').get('state'),
        transaction.objectStore('rows').getAll(),
      ])
      return { schema: state?.schema ?? null, version: state?.version ?? 0, rows }
    },

    async version() {
      const state = await (await database()).get('meta', 'state')
      if (isOther(state)) throw otherBuild()
      return state?.version ?? 0
    },

    async changesSince(since) {
      const transaction = await begin('readonly')
      const [state, entries] = await Promise.all([
        transaction.objectStore('meta').get('state'),
        transaction.objectStore('log').getAll(IDBKeyRange.lowerBound(since, true)),
      ])
      const version = state?.version ?? 0
      return entries.length === version - since ? { version, changes: lastOfEachRow(entries) } : null
    },

    async commit(version, changes) {
      const transaction = await begin('readwrite')
      if (isOther(await transaction.objectStore('meta').get('state'))) throw otherBuild()
      const rows = transaction.objectStore('rows')
      const log = transaction.objectStore('log')
      for (const change of changes) {
        if (isPresent(change)) void rows.put(change)
        else void rows.delete([change.kind, change.key])
      }
      void log.put({ version, changes })
      void log.delete(version - loggedWrites)
      void transaction.objectStore('meta').put({ schema: schemaVersion, version }, 'state')
      await transaction.done
    },

    async replace(version, all) {
      const transaction = await begin('readwrite')
      const rows = transaction.objectStore('rows')
      void rows.clear()
      void transaction.objectStore('log').clear()
      for (const row of all) void rows.put(row)
      void transaction.objectStore('meta').put({ schema: schemaVersion, version }, 'state')
      await transaction.done
    },

    notify: (notice) => channel?.postMessage(notice),
    listen: (listener) => channel?.addEventListener('message', (event: MessageEvent<Notice>) => listener(event.data)),

    async erase() {
      const transaction = await begin('readwrite')
      await Promise.all([
        transaction.objectStore('rows').clear(),
        transaction.objectStore('log').clear(),
        transaction.objectStore('meta').clear(),
        transaction.done,
      ])
    },
  }
}

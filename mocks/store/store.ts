import type { Result } from '../../src/domain/base/result.ts'
import type { Change, StoredRow } from '../account/rows.ts'
import {
  beginTransaction,
  createMemoryTables,
  type MemoryTables,
  type Transaction,
  type WritableTables,
} from '../account/tables.ts'
import { type Backend, type Notice, schemaVersion } from './backend.ts'

/** The account's rows, the same in every tab. */
export type Store = {
  /** Settles when the store can be read. False when the stored data has another schema. */
  readonly opened: Promise<boolean>
  /** The rows, including every write that any tab has finished. */
  read(): Promise<Pick<MemoryTables, 'get' | 'all' | 'rows'>>
  /** Changes nothing when the result is an error. */
  write<T, E>(change: (tables: WritableTables) => Result<T, E>): Promise<Result<T, E>>
  /** Replaces all rows. */
  replace(rows: readonly StoredRow[]): Promise<void>
}

/** A write that waits for the lock. It applies on top of the earlier ones and settles once they are all stored. */
type Waiting = {
  readonly apply: (group: Transaction) => void
  readonly settle: () => void
  readonly fail: (reason: unknown) => void
}

/**
 * Reads come from a replica in memory. A write takes the lock, catches up with other tabs, stores the changed rows and
 * notifies the other tabs. Waiting writes are stored together, because that takes no longer than storing one. `seed`
 * makes the rows of a first visit. They are served immediately and stored afterwards, unless another tab stored its own
 * first; then those are used.
 */
export function createStore(backend: Backend, seed: () => Promise<readonly StoredRow[]>): Store {
  const tables = createMemoryTables()
  let version = 0
  /** While this is the only tab, its replica is current. Once another tab was heard, each read checks the version. */
  let hasPeers = false

  async function load(): Promise<void> {
    const loaded = await backend.load()
    if (loaded.version < version) return
    tables.replace(loaded.rows)
    version = loaded.version
  }

  /** Returns the stored version. It is lower than this tab's if the storage was emptied meanwhile. */
  async function catchUp(): Promise<number> {
    const stored = await backend.version()
    if (stored <= version) return stored
    const since = await backend.changesSince(version)
    if (since === null) await load()
    else if (since.version > version) {
      tables.apply(since.changes)
      version = since.version
    }
    return stored
  }

  async function keep(rows: readonly StoredRow[]): Promise<void> {
    await backend.replace(version + 1, rows)
    tables.replace(rows)
    version += 1
    backend.notify({ kind: 'replaced' })
  }

  /** A notice that is late, early or lost does no harm, because the next read checks the version. */
  function receive(notice: Notice): void {
    hasPeers = true
    if (notice.kind === 'hello') backend.notify({ kind: 'here' })
    if (notice.kind !== 'changed' || notice.version !== version + 1) return
    tables.apply(notice.changes)
    version = notice.version
  }

  let settled: Promise<void> = Promise.resolve()

  async function open(): Promise<boolean> {
    backend.listen(receive)
    backend.notify({ kind: 'hello' })
    const loaded = await backend.load()
    if (loaded.schema !== null && loaded.schema !== schemaVersion) return false
    if (loaded.schema !== null) {
      tables.replace(loaded.rows)
      version = loaded.version
    } else {
      const rows = await seed()
      tables.replace(rows)
      settled = backend.lock(async () => {
        if ((await backend.version()) === 0) await keep(rows)
        else await load()
      })
      settled.catch(() => undefined)
    }
    return true
  }

  const opened = open()
  opened.catch(() => undefined)

  async function ready(): Promise<void> {
    if (!(await opened)) throw new Error('The stored demo data has another version')
  }

  const waiting: Waiting[] = []
  let isWriting = false

  /** Never rejects: each waiting write gets its own result or error. */
  async function writeWaiting(): Promise<void> {
    isWriting = true
    while (waiting.length > 0) {
      let group: readonly Waiting[] | undefined
      try {
        await backend.lock(async () => {
          // Without the other rows, the changes would be all that the next visit finds.
          if ((await catchUp()) < version) await backend.replace(version, tables.rows())
          group = waiting.splice(0)
          await keepTogether(group)
        })
        for (const one of group ?? []) one.settle()
      } catch (error) {
        for (const one of group ?? waiting.splice(0)) one.fail(error)
      }
    }
    isWriting = false
  }

  async function keepTogether(group: readonly Waiting[]): Promise<void> {
    const transaction = beginTransaction(tables)
    for (const one of group) one.apply(transaction)
    const changes = transaction.changes()
    if (changes.length === 0) return
    await backend.commit(version + 1, changes)
    tables.apply(changes)
    version += 1
    backend.notify({ kind: 'changed', version, changes })
  }

  return {
    opened,
    async read() {
      await ready()
      if (hasPeers) await catchUp()
      return tables
    },
    async write(change) {
      await ready()
      await settled
      return new Promise((resolve, reject) => {
        waiting.push(waitingFor(change, resolve, reject))
        if (!isWriting) void writeWaiting()
      })
    },
    async replace(rows) {
      await ready()
      await settled
      await backend.lock(async () => {
        await catchUp()
        await keep(rows)
      })
    },
  }
}

function waitingFor<T, E>(
  change: (tables: WritableTables) => Result<T, E>,
  resolve: (result: Result<T, E>) => void,
  fail: (reason: unknown) => void,
): Waiting {
  let settle = (): void => undefined
  return {
    apply(group) {
      const own = beginTransaction(group)
      try {
        const result = change(own)
        if (result.ok) putAll(group, own.changes())
        settle = () => resolve(result)
      } catch (error) {
        settle = () => fail(error)
      }
    },
    settle: () => settle(),
    fail,
  }
}

function putAll(group: WritableTables, changes: readonly Change[]): void {
  for (const { kind, key, row } of changes) {
    if (row === null) group.delete(kind, key)
    else group.put(kind, key, row)
  }
}

/** A store that is still being opened, so that its users can start already. */
export const deferredStore = (coming: Promise<Store>): Store => ({
  opened: coming.then((store) => store.opened),
  read: async () => (await coming).read(),
  write: async (change) => (await coming).write(change),
  replace: async (rows) => (await coming).replace(rows),
})

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ChangeBackend } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'

type ChangesDb = DBSchema & { changes: { key: string; value: ChangeRecord } }

const name = 'regional-sip-trunks-changes'

let opened: Promise<IDBPDatabase<ChangesDb>> | undefined

const database = (): Promise<IDBPDatabase<ChangesDb>> =>
  (opened ??= openDB<ChangesDb>(name, 1, {
    upgrade(db) {
      db.createObjectStore('changes', { keyPath: 'id' })
    },
    // Another tab brings a newer shape: give way, the next use opens anew.
    blocking(_current, _blocked, event) {
      opened = undefined
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  }))

/** The ledger's rows in IndexedDB, and its messages to other tabs. Both begin at first use. */
export const indexedDbChanges: ChangeBackend = {
  readAll: async () => (await database()).getAll('changes'),
  write: async (record) => {
    await (await database()).put('changes', record)
  },
  clear: async () => (await database()).clear('changes'),
  openChannel: (receive) => {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
    return (message) => channel.postMessage(message)
  },
}

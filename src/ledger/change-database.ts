import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { changesName } from './change-channel.ts'
import type { ChangeBackend } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'
import { groupPuts } from './group-puts.ts'

type ChangesDb = DBSchema & { changes: { key: string; value: ChangeRecord } }

let opened: Promise<IDBPDatabase<ChangesDb>> | undefined

const forget = (): void => {
  opened = undefined
}

async function open(): Promise<IDBPDatabase<ChangesDb>> {
  const db = await openDB<ChangesDb>(changesName, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('changes', { keyPath: 'id' }),
    // Another tab brings a newer shape: give way, the next use opens anew.
    blocking: () => {
      forget()
      db.close()
    },
    terminated: forget,
  })
  return db
}

function database(): Promise<IDBPDatabase<ChangesDb>> {
  if (opened === undefined) {
    opened = open()
    opened.catch(forget)
  }
  return opened
}

const store = groupPuts(async (entries: readonly (ChangeRecord | 'clear')[]) => {
  const transaction = (await database()).transaction('changes', 'readwrite')
  await Promise.all([
    ...entries.map((entry) => (entry === 'clear' ? transaction.store.clear() : transaction.store.put(entry))),
    transaction.done,
  ])
})

/** The ledger's rows in IndexedDB, which opens at first use. */
export const changeDatabase: Omit<ChangeBackend, 'openChannel'> = {
  readAll: async () => (await database()).getAll('changes'),
  write: store,
  clear: () => store('clear'),
}

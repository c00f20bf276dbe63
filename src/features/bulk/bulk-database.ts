import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { groupPuts } from '../../ledger/group-puts.ts'
import type { BulkItem } from './bulk-item.ts'
import type { BulkJob } from './bulk-job.ts'
import type { BulkBackend } from './bulk-book.ts'

type BulkDb = DBSchema & {
  jobs: { key: string; value: BulkJob }
  /** By run and place in it. */
  items: { key: [string, number]; value: BulkItem }
}

const bulkName = 'regional-sip-trunks-bulk'

let opened: Promise<IDBPDatabase<BulkDb>> | undefined

const forget = (): void => {
  opened = undefined
}

async function open(): Promise<IDBPDatabase<BulkDb>> {
  const db = await openDB<BulkDb>(bulkName, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('jobs', { keyPath: 'id' })
      fresh.createObjectStore('items')
    },
    // Another tab brings a newer shape: give way, the next use opens anew.
    blocking: () => {
      forget()
      db.close()
    },
    terminated: forget,
  })
  return db
}

function database(): Promise<IDBPDatabase<BulkDb>> {
  if (opened === undefined) {
    opened = open()
    opened.catch(forget)
  }
  return opened
}

const allOf = (id: string) => IDBKeyRange.bound([id], [id, []])

type ItemPut = { readonly id: string; readonly index: number; readonly item: BulkItem }

const store = groupPuts(async (entries: readonly (ItemPut | 'clear')[]) => {
  const transaction = (await database()).transaction(['jobs', 'items'], 'readwrite')
  const jobs = transaction.objectStore('jobs')
  const items = transaction.objectStore('items')
  await Promise.all([
    ...entries.flatMap((entry): Promise<unknown>[] =>
      entry === 'clear' ? [jobs.clear(), items.clear()] : [items.put(entry.item, [entry.id, entry.index])],
    ),
    transaction.done,
  ])
})

/** Runs in IndexedDB, a row a number: what a tab that is closed leaves for the next. */
export const bulkDatabase: BulkBackend = {
  readJobs: async () => (await database()).getAll('jobs'),
  readItems: async (id) => (await database()).getAll('items', allOf(id)),
  create: async (job, items) => {
    const transaction = (await database()).transaction(['jobs', 'items'], 'readwrite')
    await Promise.all([
      transaction.objectStore('jobs').put(job),
      ...items.map((item, index) => transaction.objectStore('items').put(item, [job.id, index])),
      transaction.done,
    ])
  },
  writeJob: async (job) => {
    await (await database()).put('jobs', job)
  },
  writeItem: (id, index, item) => store({ id, index, item }),
  clear: () => store('clear'),
  openChannel: (receive) => {
    const channel = new BroadcastChannel(bulkName)
    channel.addEventListener('message', (event: MessageEvent<unknown>) => receive(event.data))
    return (message) => channel.postMessage(message)
  },
}

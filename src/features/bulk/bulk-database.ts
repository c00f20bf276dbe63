import type { DBSchema } from 'idb'
import { openChannel } from '../../browser/open-channel.ts'
import { openDatabase } from '../../browser/open-database.ts'
import { groupPuts } from '../../ledger/group-puts.ts'
import type { BulkBackend } from './bulk-book.ts'
import type { BulkItem } from './bulk-item.ts'
import type { BulkJob } from './bulk-job.ts'
import { parseBulkMessage } from './bulk-message.ts'

type BulkDb = DBSchema & {
  jobs: { key: string; value: BulkJob }
  /** Key: the run's id and the index in the run. */
  items: { key: [string, number]; value: BulkItem }
}

const bulkName = 'regional-sip-trunks-bulk'

const database = openDatabase<BulkDb>(bulkName, {
  version: 1,
  upgrade: (fresh) => {
    fresh.createObjectStore('jobs', { keyPath: 'id' })
    fresh.createObjectStore('items')
  },
})

const allOf = (id: string) => IDBKeyRange.bound([id], [id, []])

type ItemPut = { readonly id: string; readonly index: number; readonly item: BulkItem }

const store = groupPuts((entries: readonly (ItemPut | 'clear')[]) =>
  database.use((db) => {
    const transaction = db.transaction(['jobs', 'items'], 'readwrite')
    const jobs = transaction.objectStore('jobs')
    const items = transaction.objectStore('items')
    return Promise.all([
      ...entries.flatMap((entry): Promise<unknown>[] =>
        entry === 'clear' ? [jobs.clear(), items.clear()] : [items.put(entry.item, [entry.id, entry.index])],
      ),
      transaction.done,
    ])
  }),
)

/** Bulk runs in IndexedDB, one row per number, so that another tab can resume a run after its tab closes. */
export const bulkDatabase: BulkBackend = {
  readJobs: () => database.use((db) => db.getAll('jobs')),
  readItems: (id) => database.use((db) => db.getAll('items', allOf(id))),
  create: (job, items) =>
    database.use((db) => {
      const transaction = db.transaction(['jobs', 'items'], 'readwrite')
      return Promise.all([
        transaction.objectStore('jobs').put(job),
        ...items.map((item, index) => transaction.objectStore('items').put(item, [job.id, index])),
        transaction.done,
      ])
    }),
  writeJob: (job) => database.use((db) => db.put('jobs', job)),
  writeItem: (id, index, item) => store({ id, index, item }),
  clear: () => store('clear'),
  openChannel: (hear) => openChannel(bulkName, parseBulkMessage, hear),
}

import type { DBSchema } from 'idb'
import { openChannel } from '../browser/open-channel.ts'
import { openDatabase } from '../browser/open-database.ts'
import { createChangeLedger } from './change-ledger.ts'
import { parseChangeMessage } from './change-row.ts'
import type { ChangeRecord } from './change-record.ts'
import { groupPuts } from './group-puts.ts'

type ChangesDb = DBSchema & { changes: { key: string; value: ChangeRecord } }

const changesName = 'regional-sip-trunks-changes'

const database = openDatabase<ChangesDb>(changesName, {
  version: 1,
  upgrade: (fresh) => void fresh.createObjectStore('changes', { keyPath: 'id' }),
})

const store = groupPuts((entries: readonly (ChangeRecord | 'clear')[]) =>
  database.use((db) => {
    const transaction = db.transaction('changes', 'readwrite')
    return Promise.all([
      ...entries.map((entry) => (entry === 'clear' ? transaction.store.clear() : transaction.store.put(entry))),
      transaction.done,
    ])
  }),
)

/** The console's ledger of re-routes, one for all its tabs. */
export const consoleLedger = createChangeLedger({
  readAll: () => database.use((db) => db.getAll('changes')),
  write: store,
  clear: () => store('clear'),
  openChannel: (hear) => openChannel(changesName, parseChangeMessage, hear),
})

import { openChangeChannel } from './change-channel.ts'
import { createChangeLedger } from './change-ledger.ts'

/** The database is no part of the first load: until it is read, the ledger is empty. */
const database = async () => (await import('./change-database.ts')).changeDatabase

/** The console's ledger of re-routes, one for all its tabs. */
const ledger = createChangeLedger({
  readAll: async () => (await database()).readAll(),
  write: async (record) => (await database()).write(record),
  clear: async () => (await database()).clear(),
  openChannel: openChangeChannel,
})

/** Reads what earlier visits left; at once when it was read. Reading never fails: it goes on in memory. */
export const loadChanges = ledger.load
/** All known records, oldest first; the same array until something changes. Empty until loaded. */
export const changeRecords = ledger.snapshot
/** Told on every change of the snapshot, by any tab. The first subscription loads. */
export const subscribeChanges = ledger.subscribe
/** Begins a record as `in-flight` and returns it; it is in the snapshot before the promise resolves. */
export const appendChange = ledger.append
/** Says what became of a write. The only thing that changes in a record. */
export const updateChange = ledger.update
/** With the demo's data the changes go too. */
export const clearChanges = ledger.clear

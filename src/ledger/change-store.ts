import type { ChangeLedger, LedgerReading } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'

/** The ledger and its database are no part of the first paint: until they are loaded there are no records. */
let ledger: ChangeLedger | undefined
const none: readonly ChangeRecord[] = []
/** Its code could not be loaded. */
let missing = false

async function openLedger(): Promise<ChangeLedger> {
  try {
    ledger ??= (await import('./console-ledger.ts')).consoleLedger
    missing = false
    return ledger
  } catch (error) {
    missing = true
    throw error
  }
}

/** Whether `changeRecords` are all that there are: unread is never shown as empty. */
export const changesReading = (): LedgerReading => ledger?.reading() ?? (missing ? 'unreadable' : 'reading')

/** Reads what earlier visits left; at once when it was read. Reading never fails: it goes on without. */
export const loadChanges: ChangeLedger['load'] = () =>
  openLedger().then(
    (opened) => opened.load(),
    () => undefined,
  )
/** All known records, oldest first; the same array until something changes. Empty until loaded. */
export const changeRecords: ChangeLedger['snapshot'] = () => ledger?.snapshot() ?? none
/** Begins a record as `in-flight` and returns it; it is in the snapshot before the promise resolves. */
export const appendChange: ChangeLedger['append'] = async (change) => (await openLedger()).append(change)
/** Says what became of a write. The only thing that changes in a record. */
export const updateChange: ChangeLedger['update'] = async (id, outcome) => (await openLedger()).update(id, outcome)
/** What was seen of calls afterwards; added to what was seen before. */
export const addEvidence: ChangeLedger['addEvidence'] = async (id, evidence) =>
  (await openLedger()).addEvidence(id, evidence)
/** With the demo's data the changes go too. */
export const clearChanges: ChangeLedger['clear'] = async () => (await openLedger()).clear()

/** Told on every change of the snapshot, by any tab. The first subscription loads. */
export const subscribeChanges: ChangeLedger['subscribe'] = (listener) => {
  let left = false
  let leave = () => {
    left = true
  }
  void openLedger().then(
    (opened) => {
      if (!left) leave = opened.subscribe(listener)
    },
    () => listener(),
  )
  return () => leave()
}

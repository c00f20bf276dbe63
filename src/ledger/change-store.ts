import { createAtom } from '@tanstack/react-store'
import type { ChangeLedger, KnownChanges } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'

/** The ledger and its database are no part of the first paint: until they are loaded there are no records. */
let ledger: ChangeLedger | undefined
const shown = createAtom<KnownChanges>({ records: [], reading: 'reading' })

async function openLedger(): Promise<ChangeLedger> {
  try {
    const { consoleLedger } = await import('./console-ledger.ts')
    if (ledger) return ledger
    ledger = consoleLedger
    shown.set(ledger.shown.get())
    ledger.shown.subscribe((changes) => shown.set(changes))
    return ledger
  } catch (error) {
    shown.set({ records: [], reading: 'unreadable' })
    throw error
  }
}

/** Reads what earlier visits left; at once when it was read. Reading never fails: it goes on without. */
export const loadChanges: ChangeLedger['load'] = () =>
  openLedger().then(
    (opened) => opened.load(),
    () => undefined,
  )

/** What components show of all changes, by any tab. The first subscription loads. */
export const shownChanges = {
  get: shown.get,
  subscribe: (listener: (changes: KnownChanges) => void) => {
    void loadChanges()
    return shown.subscribe(listener)
  },
}

/** All known records, oldest first; the same array until something changes. Empty until loaded. */
export const changeRecords = (): readonly ChangeRecord[] => (ledger ?? shown).get().records
/** Begins a record as `in-flight` and returns it; it is in the snapshot before the promise resolves. */
export const appendChange: ChangeLedger['append'] = async (change) => (await openLedger()).append(change)
/** Says what became of a write. The only thing that changes in a record. */
export const updateChange: ChangeLedger['update'] = async (id, outcome) => (await openLedger()).update(id, outcome)
/** What was seen of calls afterwards; added to what was seen before. */
export const addEvidence: ChangeLedger['addEvidence'] = async (id, evidence) =>
  (await openLedger()).addEvidence(id, evidence)
/** With the demo's data the changes go too. */
export const clearChanges: ChangeLedger['clear'] = async () => (await openLedger()).clear()

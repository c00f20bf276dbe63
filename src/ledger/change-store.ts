import { createAtom } from '@tanstack/react-store'
import type { ChangeLedger, KnownChanges } from './change-ledger.ts'
import type { ChangeRecord } from './change-record.ts'

/** The ledger and its database load after the first paint; until then there are no records. */
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

/** Loads earlier visits' records once. Never fails: without them the ledger starts empty. */
export const loadChanges: ChangeLedger['load'] = () =>
  openLedger().then(
    (opened) => opened.load(),
    () => undefined,
  )

/** The changes of all tabs, for components. The first subscription loads them. */
export const shownChanges = {
  get: shown.get,
  subscribe: (listener: (changes: KnownChanges) => void) => {
    void loadChanges()
    return shown.subscribe(listener)
  },
}

/** All known records, oldest first; the same array until a record changes. Empty until loaded. */
export const changeRecords = (): readonly ChangeRecord[] => (ledger ?? shown).get().records
/** Adds a record as `in-flight` and returns it; `changeRecords` has it before the promise resolves. */
export const appendChange: ChangeLedger['append'] = async (change) => (await openLedger()).append(change)
/** Adds the outcome of a write to its record. */
export const updateChange: ChangeLedger['update'] = async (id, outcome) => (await openLedger()).update(id, outcome)
/** Adds observations of calls to a record. */
export const addEvidence: ChangeLedger['addEvidence'] = async (id, evidence) =>
  (await openLedger()).addEvidence(id, evidence)
/** Resetting the demo also deletes the changes. */
export const clearChanges: ChangeLedger['clear'] = async () => (await openLedger()).clear()

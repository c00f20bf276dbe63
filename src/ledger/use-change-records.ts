import { useSyncExternalStore } from 'react'
import type { ChangeRecord } from './change-record.ts'
import type { LedgerReading } from './change-ledger.ts'
import { changeRecords, changesReading, subscribeChanges } from './change-store.ts'

/** Every re-route made by this console, newest last; renders again when any tab adds one. */
export const useChangeRecords = (): readonly ChangeRecord[] => useSyncExternalStore(subscribeChanges, changeRecords)

/** Whether those are all that there are. */
export const useChangesReading = (): LedgerReading => useSyncExternalStore(subscribeChanges, changesReading)

import { useSelector } from '@tanstack/react-store'
import type { ChangeRecord } from './change-record.ts'
import type { LedgerReading } from './change-ledger.ts'
import { shownChanges } from './change-store.ts'

/** Every re-route made in this console, oldest first; renders again when any tab adds one. */
export const useChangeRecords = (): readonly ChangeRecord[] => useSelector(shownChanges, ({ records }) => records)

/** Whether these are all records. */
export const useChangesReading = (): LedgerReading => useSelector(shownChanges, ({ reading }) => reading)

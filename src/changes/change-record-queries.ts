import { useSyncExternalStore } from 'react'
import type { ChangeRecord } from './change-record.ts'
import { changeRecords, subscribeChanges } from './change-store.ts'

/** Every re-route made by this console, newest last; renders again when any tab adds one. */
export const useChangeRecords = (): readonly ChangeRecord[] => useSyncExternalStore(subscribeChanges, changeRecords)

import { useSyncExternalStore } from 'react'
import { hasUnfinishedRun, subscribeUnfinishedRun } from '../features/bulk/unfinished-flag.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const BulkChip = lazyPart(() => import('../features/bulk/bulk-chip.tsx'), 'BulkChip')

/** Loaded only where a run is under way or was left: no part of anybody's first visit. */
export function BulkChipSlot() {
  const wanted = useSyncExternalStore(subscribeUnfinishedRun, hasUnfinishedRun)
  return wanted && <BulkChip />
}

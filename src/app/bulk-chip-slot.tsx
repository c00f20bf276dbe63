import { useSelector } from '@tanstack/react-store'
import { hasUnfinishedRun } from '../features/bulk/unfinished-flag.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const BulkChip = lazyPart(async () => (await import('../features/bulk/bulk-chip.tsx')).BulkChip)

/** Loaded only where a run is under way or was left: no part of anybody's first visit. */
export function BulkChipSlot() {
  const wanted = useSelector(hasUnfinishedRun)
  return wanted && <BulkChip />
}

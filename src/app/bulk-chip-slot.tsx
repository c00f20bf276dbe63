import { useSelector } from '@tanstack/react-store'
import { hasUnfinishedRun } from '../features/bulk/unfinished-flag.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const BulkChip = lazyPart(async () => (await import('../features/bulk/bulk-chip.tsx')).BulkChip)

/** Loads the chip only if a run is in progress or was left unfinished. */
export function BulkChipSlot() {
  const wanted = useSelector(hasUnfinishedRun)
  return wanted && <BulkChip />
}

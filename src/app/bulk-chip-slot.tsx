import { useSelector } from '@tanstack/react-store'
import { lazy, Suspense } from 'react'
import { hasUnfinishedRun } from '../features/bulk/unfinished-flag.ts'

const BulkChip = lazy(() => import('../features/bulk/bulk-chip.tsx').then((module) => ({ default: module.BulkChip })))

/** Loaded only where a run is under way or was left: no part of anybody's first visit. */
export function BulkChipSlot() {
  const wanted = useSelector(hasUnfinishedRun)
  return <Suspense>{wanted && <BulkChip />}</Suspense>
}

import { lazy, Suspense, useEffect, useState } from 'react'

const BulkChip = lazy(() => import('../bulk/bulk-chip.tsx').then((module) => ({ default: module.BulkChip })))

/** No part of the first paint: a run that was left is offered a moment later. */
export function BulkChipSlot() {
  const [painted, setPainted] = useState(false)
  // Outside React: the first paint.
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true), 1_000)
    return () => clearTimeout(timer)
  }, [])
  return <Suspense>{painted && <BulkChip />}</Suspense>
}

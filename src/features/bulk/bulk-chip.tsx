import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CirclePause } from 'lucide'
import { useEffect } from 'react'
import { paths } from '../../paths/paths.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { Icon } from '../../ui/icon.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { countItems, isOpen } from './bulk-item.ts'
import { isUnfinished } from './bulk-job.ts'
import { connectBulk } from './console-bulk.ts'
import { useBulkJobs, useHolder, useRunSnapshot } from './use-bulk-run.ts'

/** In the header of every page: the run that is in progress or paused. */
export function BulkChip() {
  const client = useQueryClient()
  // Outside React: messages from other tabs.
  useEffect(() => connectBulk(client), [client])
  const unfinished = useBulkJobs().find(isUnfinished)
  return unfinished ? <Chip id={unfinished.id} /> : null
}

function Chip({ id }: { readonly id: string }) {
  const run = useRunSnapshot(id)
  const { holder } = useHolder()
  if (run.kind !== 'loaded') return null
  const isRunning = holder !== 'nobody'
  const planned = run.items.length - countItems(run.items).blocked
  const done = planned - run.items.filter(isOpen).length
  return (
    <Link to={paths.bulkRun} params={{ run: id }} className={buttonClass({ variant: 'ghost', size: 'sm' })}>
      {isRunning ? <Spinner /> : <Icon of={CirclePause} size={14} />}
      <span className="max-md:sr-only">{isRunning ? 'Re-routing' : 'Paused:'}</span> {thousands(done)} of{' '}
      {thousands(planned)}
      <span className="sr-only"> numbers</span>
    </Link>
  )
}

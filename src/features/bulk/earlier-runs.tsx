import { Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { statusWords } from './run-text.ts'
import { useBulkJobs } from './use-bulk-run.ts'

/** The runs of this browser, newest first. */
export function EarlierRuns() {
  const jobs = useBulkJobs()
  const now = useServerNow(10_000)
  if (jobs.length === 0) return null
  return (
    <Card label="Earlier runs">
      <CardHeader title="Earlier runs" />
      <ul>
        {jobs.map((job) => (
          <li
            key={job.id}
            className="flex min-h-10 flex-wrap items-center gap-x-3 border-b border-line px-4 py-2 last:border-b-0 max-md:px-3"
          >
            <Link to={paths.bulkRun} params={{ run: job.id }} className={linkClass}>
              {job.undoOf === null ? 'Re-route' : 'Undo'}: {job.reason ?? 'no reason given'}
            </Link>
            <span className="type-small text-text-2">{statusWords(job.status)}</span>
            <span className="ml-auto type-small text-text-3">
              <TimeAgo at={job.startedAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

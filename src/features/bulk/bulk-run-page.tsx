import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { timeBetween } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { counted, hourText, upperFirst } from '../../domain/base/sentence-text.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { Note } from '../../ui/note.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { countItems } from './bulk-item.ts'
import type { BulkSettings } from './bulk-job.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { durationWords, secondsOf } from './plan-form.ts'
import { RunControls } from './run-controls.tsx'
import { runCsv } from './run-csv.ts'
import { RunRows } from './run-rows.tsx'
import { allSettledAt, recentRate, statusWords } from './run-text.ts'
import { useContinueRun, useHolder, useRunSnapshot } from './use-bulk-run.ts'
import { CellLegend, WaveCells } from './wave-cells.tsx'
import { wavesOf } from './waves.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageMessage } from '../../ui/page-message.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'

const route = getRouteApi(paths.bulkRun)

export function BulkRunPage() {
  const { run: id } = route.useParams()
  const run = useRunSnapshot(id)
  if (run.kind === 'loading') return <PageSkeleton title="Run" loading="Loading the run" />
  if (run.kind === 'not-kept') {
    return (
      <PageMessage title="No such run" heading="This browser has no such run">
        <p>Runs are stored in the browser that started them. A reset of the account deletes them.</p>
        <Link to={paths.bulkPlan} className={linkClass}>
          All runs and new plan
        </Link>
      </PageMessage>
    )
  }
  return <RunOf key={id} run={run} />
}

function RunOf({ run }: { readonly run: RunSnapshot }) {
  const { job, items } = run
  const now = useServerNow(1_000)
  const { holder, runsHere } = useHolder()
  const { start, problem } = useContinueRun()
  const runsThis = runsHere === job.id
  const targets = [...new Set(items.map(({ to }) => regionLabel(to)))].join(' and ')
  const counts = countItems(items)
  const planned = items.length - counts.blocked
  const title = `${job.undoOf === null ? 'Re-routing' : 'Undo:'} ${counted(planned, 'number')} to ${targets}`
  const settled = allSettledAt(items)
  const rate = job.status.kind === 'running' && holder !== 'nobody' ? recentRate(items, now) : 0
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={title}
        about={
          <>
            {job.reason ?? 'No reason given'} · started <TimeAgo at={job.startedAt} now={now} />
            {job.by !== null && ` by ${job.by}`}
            {job.undoOf !== null && (
              <>
                {' · undoes '}
                <Link to={paths.bulkRun} params={{ run: job.undoOf }} className={linkClass}>
                  this run
                </Link>
              </>
            )}
            {counts.changed > 0 && (
              <>
                {' · '}
                <Link to={paths.changes} search={{ run: job.id }} className={linkClass}>
                  Changes in this run
                </Link>
              </>
            )}
          </>
        }
      />
      <PageBody>
        {problem !== null && (
          <div role="alert">
            <Note tone="warn" shape="box" lead={problemWords(problem)} />
          </div>
        )}
        <Card label="Progress">
          <CardHeader
            title={
              // In its own tab, the run announces its start, failures and end itself.
              <span role="status" aria-live={runsThis ? 'off' : undefined}>
                {statusLine(run, runsThis, holder === 'another-tab')}
              </span>
            }
            actions={
              <RunControls run={run} holder={holder} runsThis={runsThis} onStart={(how) => start(job.id, how)} />
            }
          />
          <div className="grid gap-3 px-4 py-3 max-md:px-3">
            <WaveCells waves={wavesOf(items, job.settings)} items={items} now={now} />
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
              <CellLegend items={items} now={now} />
              <p className="type-small text-text-2">
                {runsThis && `Pauses after ${counted(job.settings.stopAfter, 'failure')}. `}
                {rate >= 1 && `${Math.round(rate)} numbers per second. `}
                {counts.queued > 0 &&
                  `${upperFirst(durationWords(secondsOf(counts.queued, paceOf(job.settings, rate))))} left. `}
                {settled !== null &&
                  counts.queued + counts.writing === 0 &&
                  (timeBetween(now, settled) > 0
                    ? `All settled by ${hourText(settled)} at the latest.`
                    : `All settled at ${hourText(settled)}.`)}
              </p>
            </div>
          </div>
        </Card>
        <RunRows
          items={items}
          now={now}
          onDownload={() => saveFile(`re-route-${job.id}.csv`, 'text/csv', [runCsv(run, now)])}
        />
      </PageBody>
    </>
  )
}

/** The measured rate counts only without pauses between waves, which would distort it. */
const paceOf = (settings: BulkSettings, rate: number): BulkSettings => ({
  ...settings,
  canary: 0,
  perSecond: rate >= 1 && settings.pauseSeconds === 0 ? Math.min(rate, settings.perSecond) : settings.perSecond,
})

function statusLine({ job, items }: RunSnapshot, runsThis: boolean, elsewhere: boolean): string {
  const counts = countItems(items)
  const left = counts.queued + counts.writing
  if (runsThis) return statusWords(job.status)
  if (left === 0) return statusWords({ kind: 'done', at: job.startedAt })
  if (job.status.kind === 'paused') return statusWords(job.status)
  return elsewhere
    ? 'Running in another tab; this page shows its progress'
    : 'Interrupted: the tab running it closed or reloaded'
}

function problemWords(problem: 'another-is-running' | 'not-kept' | Error): string {
  if (problem === 'another-is-running') return 'Another run is in progress. Only one can run at a time.'
  if (problem === 'not-kept') return 'The console could not load the stored run.'
  return `A bug in the console stopped the run: ${problem.message}. Its changes are stored; Resume continues it.`
}

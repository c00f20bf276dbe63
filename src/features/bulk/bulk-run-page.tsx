import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { timeBetween } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { counted, hourText, upperFirst } from '../../domain/verdict/words.ts'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
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
import { allSettledAt, recentRate, statusWords } from './run-words.ts'
import { useContinueRun, useHolder, useRunSnapshot } from './use-bulk-run.ts'
import { CellLegend, WaveCells } from './wave-cells.tsx'
import { wavesOf } from './waves.ts'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

const route = getRouteApi(paths.bulkRun)

/** One run over many numbers: how far it is, what failed, and what can be done. */
export function BulkRunPage() {
  const { run: id } = route.useParams()
  const reading = useRunSnapshot(id)
  if (reading.kind === 'reading') return null
  if (reading.kind === 'not-kept') {
    return (
      <EmptyState
        title="This browser keeps no such run"
        action={
          <Link to={paths.bulkPlan} className={linkClass}>
            Runs and new plan
          </Link>
        }
      >
        Runs live in the browser that made them, and go with a reset of the account.
      </EmptyState>
    )
  }
  return <RunOf key={id} run={reading} />
}

function RunOf({ run }: { readonly run: RunSnapshot }) {
  const { job, items } = run
  const now = useServerNow(1_000)
  const { holder, runsHere } = useHolder()
  const { start, problem } = useContinueRun()
  const runsThis = runsHere === job.id
  const targets = [...new Set(items.map(({ to }) => regionLabel(to)))].join(' and ')
  const counts = countItems(items)
  const going = items.length - counts.blocked
  const title = `${job.undoOf === null ? 'Re-routing' : 'Undo:'} ${counted(going, 'number')} to ${targets}`
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
                {' · takes back '}
                <Link to={paths.bulkRun} params={{ run: job.undoOf }} className={linkClass}>
                  this run
                </Link>
              </>
            )}
            {counts.changed > 0 && (
              <>
                {' · '}
                <Link to={paths.changes} search={{ run: job.id }} className={linkClass}>
                  Its changes
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
              // Its waves are for the eye: start, failures and end are said by the run itself, where it is carried out.
              <span role="status" aria-live={runsThis ? 'off' : undefined}>
                {standing(run, runsThis, holder === 'another-tab')}
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
                {rate >= 1 && `${Math.round(rate)} a second. `}
                {counts.queued > 0 &&
                  `${upperFirst(durationWords(secondsOf(counts.queued, paceOf(job.settings, rate))))} left. `}
                {settled !== null &&
                  counts.queued + counts.writing === 0 &&
                  (timeBetween(now, settled) > 0
                    ? `All settled by ${hourText(settled)} at the latest.`
                    : `All settled since ${hourText(settled)}.`)}
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

/** What is left goes in waves, as fast as it is going; a rate over a pause between waves would say too little. */
const paceOf = (settings: BulkSettings, rate: number): BulkSettings => ({
  ...settings,
  canary: 0,
  perSecond: rate >= 1 && settings.pauseSeconds === 0 ? Math.min(rate, settings.perSecond) : settings.perSecond,
})

function standing({ job, items }: RunSnapshot, runsThis: boolean, elsewhere: boolean): string {
  const counts = countItems(items)
  const left = counts.queued + counts.writing
  if (runsThis) return statusWords(job.status)
  if (left === 0) return statusWords({ kind: 'done', at: job.startedAt })
  if (job.status.kind === 'paused') return statusWords(job.status)
  return elsewhere ? 'Runs in another tab: this page follows it' : 'Interrupted: the tab that ran it is gone'
}

function problemWords(problem: 'another-is-running' | 'not-kept' | Error): string {
  if (problem === 'another-is-running') return 'Another run is under way: one at a time.'
  if (problem === 'not-kept') return 'What is kept of this run could not be read.'
  return `The run broke off by a fault of the console: ${problem.message}. What was written is kept; Resume goes on.`
}

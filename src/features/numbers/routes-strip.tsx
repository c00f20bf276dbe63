import { timeBetween } from '../../domain/base/instant.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { serverTimeOf } from '../../twilio/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { clockText } from '../../domain/base/time-text.ts'
import { readingJob } from './console-reading.ts'
import { expectedPerSecond, timeWords } from './reading-estimate.ts'
import type { JobState } from './reading-job.ts'
import type { RestJob } from './use-rest-job.ts'

type Props = {
  readonly job: RestJob
  /** Of the numbers that the search finds. */
  readonly found: number
  /** A filter on Region or state is set: it works on what was read. */
  readonly filtering: boolean
  /** Not all numbers are known yet, so that nobody can say how many routes there are. */
  readonly listing: boolean
}

/** How many routes are read, and the reading of the rest: each is a request of its own, for the API has no list. */
export function RoutesStrip({ job, found, filtering, listing }: Props) {
  const { state, notRead, query, start } = job
  switch (state.phase) {
    case 'running':
      return <Running job={state} />
    case 'failed':
      return (
        <ApiErrorPanel
          error={state.error ?? new Error('Reading stopped')}
          what={`Reading routes, ${thousands(state.done)} of ${thousands(state.total)} done,`}
          onRetry={start}
        />
      )
    case 'elsewhere':
      return (
        <Note shape="box" action={<Resume start={start} label="Try again" />}>
          Another tab of this console is reading routes. Load this page again once it is done there.
        </Note>
      )
    case 'paused':
    case 'interrupted':
      if (state.query === query && notRead === 0 && !listing) break
      return (
        <Note shape="box" action={<Resume start={start} label={listing ? null : 'Resume'} />}>
          Reading the rest is paused{state.query !== '' && ` (it was about “${state.query}”)`}. {readWords(found, job)}
          {listing && ' It can go on once all numbers are known.'}
        </Note>
      )
    case 'idle':
    case 'done':
      break
  }
  return listing || found === 0 ? null : <Standing job={job} found={found} filtering={filtering} />
}

const recentlyMs = 10 * 60_000

function Standing({ job, found, filtering }: Pick<Props, 'job' | 'found' | 'filtering'>) {
  const { state, notRead, since, start, startAnew } = job
  const now = useServerNow(60_000)
  if (notRead === 0) {
    if (since === null || timeBetween(serverTimeOf(since), now) < recentlyMs) return null
    return (
      <Note
        shape="box"
        action={
          <Button size="sm" onClick={startAnew}>
            Read again
          </Button>
        }
      >
        {readWords(found, job)}
      </Note>
    )
  }
  return (
    <Note
      shape="box"
      action={
        <Button size="sm" onClick={start}>
          Read the rest ({timeWords(notRead, expectedPerSecond(recentDurations()))})
        </Button>
      }
    >
      {filtering && 'Filters on Region and state work on routes that were read. '}
      {readWords(found, job)}
      {state.phase === 'done' && state.failed > 0 && ` ${thousands(state.failed)} could not be read.`}
    </Note>
  )
}

/** "Routes of 1,240 of 100,000 numbers were read, since 14:02:10." */
const readWords = (found: number, { notRead, since }: RestJob): string =>
  `Routes of ${thousands(found - notRead)} of ${thousands(found)} numbers were read${since === null ? '' : `, since ${clockText(serverTimeOf(since))}`}.`

function Running({ job }: { readonly job: JobState }) {
  const left = job.total - job.done
  return (
    <Note
      shape="box"
      action={
        <>
          <Button size="sm" onClick={readingJob.pause}>
            Pause
          </Button>
          <Button size="sm" variant="ghost" onClick={readingJob.cancel}>
            Cancel
          </Button>
        </>
      }
    >
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          Reading routes{job.query !== '' && ` of what “${job.query}” finds`}: {thousands(job.done)} of{' '}
          {thousands(job.total)}
          {job.failed > 0 && `, ${thousands(job.failed)} failed`},{' '}
          {timeWords(left, job.perSecond ?? expectedPerSecond(recentDurations()))} left
        </span>
        <progress
          aria-label="Reading routes"
          max={Math.max(1, job.total)}
          value={job.done}
          className="h-1.5 w-50 max-w-full appearance-none overflow-hidden rounded-sm bg-pressed [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-pressed [&::-webkit-progress-value]:bg-ink"
        />
      </span>
    </Note>
  )
}

function Resume({ start, label }: { readonly start: () => void; readonly label: string | null }) {
  return (
    <>
      {label !== null && (
        <Button size="sm" onClick={start}>
          {label}
        </Button>
      )}
      <Button size="sm" variant="ghost" onClick={readingJob.cancel}>
        Cancel
      </Button>
    </>
  )
}

/** What the last readings of routes took, in milliseconds, by the browser's own record. */
const recentDurations = (): readonly number[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/routes/v2/'))
    .slice(-40)
    .map(({ duration }) => duration)

import { timeBetween } from '../../domain/base/instant.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/base/sentence-text.ts'
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
  /** How many numbers the search finds. */
  readonly found: number
  /** A filter on Region or state is set. It works only on loaded routes. */
  readonly filtering: boolean
  /** The numbers are still loading, so the number of routes is not known. */
  readonly listing: boolean
}

/** How many routes are loaded, and the job that loads the rest, one request each because the API has no list. */
export function RoutesStrip({ job, found, filtering, listing }: Props) {
  const { state, notLoaded, query, start } = job
  switch (state.phase) {
    case 'running':
      return <Running job={state} />
    case 'failed':
      return (
        <ApiErrorPanel
          error={state.error ?? new Error('Loading stopped')}
          what={`Loading routes (${thousands(state.done)} of ${thousands(state.total)} done)`}
          onRetry={start}
        />
      )
    case 'elsewhere':
      return (
        <Note shape="box" action={<Resume start={start} label="Try again" />}>
          Another tab of this console is loading routes. Reload this page when that tab is done.
        </Note>
      )
    case 'paused':
    case 'interrupted':
      if (state.query === query && notLoaded === 0 && !listing) break
      return (
        <Note shape="box" action={<Resume start={start} label={listing ? null : 'Resume'} />}>
          Loading the rest is paused{state.query !== '' && ` (search: “${state.query}”)`}. {loadedText(found, job)}
          {listing && ' You can resume once all numbers have loaded.'}
        </Note>
      )
    case 'idle':
    case 'done':
      break
  }
  return listing || found === 0 ? null : <LoadedRoutes job={job} found={found} filtering={filtering} />
}

const recentlyMs = 10 * 60_000

function LoadedRoutes({ job, found, filtering }: Pick<Props, 'job' | 'found' | 'filtering'>) {
  const { state, notLoaded, since, start, reload } = job
  const now = useServerNow(60_000)
  const isComplete = notLoaded === 0
  if (isComplete && (since === null || timeBetween(serverTimeOf(since), now) < recentlyMs)) return null
  return (
    <Note
      shape="box"
      action={
        <Button size="sm" onClick={isComplete ? reload : start}>
          {isComplete ? 'Load again' : `Load the rest (${timeWords(notLoaded, expectedPerSecond(recentDurations()))})`}
        </Button>
      }
    >
      {filtering && !isComplete && 'Region and state filters use only loaded routes. '}
      {loadedText(found, job)}
      {state.phase === 'done' &&
        !isComplete &&
        state.failed > 0 &&
        ` ${counted(state.failed, 'route')} could not be loaded.`}
    </Note>
  )
}

/** "Routes loaded: 1,240 of 100,000 numbers, the oldest at 14:02:10." */
const loadedText = (found: number, { notLoaded, since }: RestJob): string =>
  `Routes loaded: ${thousands(found - notLoaded)} of ${counted(found, 'number')}${since === null ? '' : `, the oldest at ${clockText(serverTimeOf(since))}`}.`

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
          Loading routes{job.query !== '' && ` for “${job.query}”`}: {thousands(job.done)} of {thousands(job.total)}
          {job.failed > 0 && `, ${thousands(job.failed)} failed`},{' '}
          {timeWords(left, job.perSecond ?? expectedPerSecond(recentDurations()))} left
        </span>
        <progress
          aria-label="Loading routes"
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

/** How long the last requests for routes took, in milliseconds. */
const recentDurations = (): readonly number[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/routes/v2/'))
    .slice(-40)
    .map(({ duration }) => duration)

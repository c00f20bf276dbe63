import { useEffect } from 'react'
import { rememberLast } from '../../domain/base/remember-last.ts'
import { knownRoutes, readingJob } from './console-reading.ts'
import type { Directory } from './directory-store.ts'
import { finder, type TrunkNames } from './find-numbers.ts'
import type { RoutesSnapshot } from './known-routes.ts'
import { needsRoutes } from './number-filters.ts'
import type { NumberRow } from './number-row.ts'
import type { JobState } from './reading-job.ts'
import type { Selected } from './selection-store.ts'
import { useReadingJob } from './use-reading-job.ts'

export type RestJob = {
  readonly state: JobState
  /** Of the numbers that the search finds. */
  readonly notRead: number
  readonly query: string
  /** Local milliseconds of the oldest reading in use. */
  readonly since: number | null
  /** Reads them; of a job that was left off, what that was about. */
  readonly start: () => void
  /** Forgets what was read, and reads all of it. */
  readonly startAnew: () => void
}

type Given = {
  readonly directory: Directory
  readonly trunkNames: TrunkNames
  readonly routes: RoutesSnapshot
  readonly selected: Selected | null
  readonly query: string
  readonly listing: boolean
}

/** The reading of the routes that are not read. One that a reload interrupted goes on once the numbers are known. */
export function useRestJob({ directory, trunkNames, routes, selected, query, listing }: Given): RestJob {
  const state = useReadingJob()
  const leftOff = state.phase === 'interrupted' || state.phase === 'paused' || state.phase === 'failed'
  const about = leftOff ? state.query : query
  const start = () => {
    const finds = finder(about, trunkNames)
    const rest = directory.rows.filter((row) => knownRoutes.get(row.number) === undefined && finds(row))
    void readingJob.start(
      rest.map(({ number }) => number),
      about,
    )
  }

  const startAnew = () => void knownRoutes.forget().then(start)

  const goesOn = state.phase === 'interrupted' && !listing && directory.rows.length > 0

  // Outside React: the job, which the page only shows.
  useEffect(() => {
    if (goesOn) start()
    // What it starts with is known by then.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [goesOn])

  return {
    state,
    query,
    start,
    startAnew,
    since: routes.since,
    notRead: selected === null ? 0 : notReadOf(selected, routes),
  }
}

const notReadOf = (selected: Selected, routes: RoutesSnapshot): number =>
  needsRoutes(selected.filters) ? selected.found - selected.judged : countNotRead(selected.rows, routes)

/** Counted again only when some were read: of a hundred thousand it takes some milliseconds. */
const countNotRead = rememberLast((rows: readonly NumberRow[], routes: RoutesSnapshot): number =>
  rows.reduce((count, { number }) => (routes.routeOf(number) ? count : count + 1), 0),
)

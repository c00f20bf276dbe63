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
  /** How many of the numbers found have no loaded route. */
  readonly notLoaded: number
  readonly query: string
  /** When the oldest route was loaded, in local milliseconds. */
  readonly since: number | null
  /** Loads these routes, or resumes an unfinished job. */
  readonly start: () => void
  /** Loads all routes again. */
  readonly reload: () => void
}

type Given = {
  readonly directory: Directory
  readonly trunkNames: TrunkNames
  readonly routes: RoutesSnapshot
  readonly selected: Selected | null
  readonly query: string
  readonly listing: boolean
}

/** The job that loads the missing routes. After a reload of the page it resumes once the numbers have loaded. */
export function useRestJob({ directory, trunkNames, routes, selected, query, listing }: Given): RestJob {
  const state = useReadingJob()
  const isUnfinished = state.phase === 'interrupted' || state.phase === 'paused' || state.phase === 'failed'
  const about = isUnfinished ? state.query : query
  const start = () => {
    const finds = finder(about, trunkNames)
    const rest = directory.rows.filter((row) => knownRoutes.get(row.number) === undefined && finds(row))
    void readingJob.start(
      rest.map(({ number }) => number),
      about,
    )
  }

  const reload = () => void knownRoutes.forget().then(start)

  const resumes = state.phase === 'interrupted' && !listing && directory.rows.length > 0

  // Outside React: the job, which outlives the page.
  useEffect(() => {
    if (resumes) start()
    // The other dependencies are complete when `resumes` becomes true.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [resumes])

  return {
    state,
    query,
    start,
    reload,
    since: routes.since,
    notLoaded: selected === null ? 0 : notLoadedOf(selected, routes),
  }
}

const notLoadedOf = (selected: Selected, routes: RoutesSnapshot): number =>
  needsRoutes(selected.filters) ? selected.found - selected.judged : countNotLoaded(selected.rows, routes)

/** Remembered, because counting 100,000 takes several milliseconds. */
const countNotLoaded = rememberLast((rows: readonly NumberRow[], routes: RoutesSnapshot): number =>
  rows.reduce((count, { number }) => (routes.routeOf(number) ? count : count + 1), 0),
)

import { createAtom, type Readable } from '@tanstack/react-store'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import type { KnownRoutes } from './known-routes.ts'
import type { Pacer } from './pacer.ts'

/** `interrupted`: the page was closed or reloaded. `elsewhere`: another tab is doing it. */
type JobPhase = 'idle' | 'running' | 'paused' | 'failed' | 'interrupted' | 'elsewhere' | 'done'

export type JobState = {
  readonly phase: JobPhase
  /** The search whose numbers the job loads; empty for all numbers. */
  readonly query: string
  readonly total: number
  readonly done: number
  /** How many of `done` failed. */
  readonly failed: number
  /** Why it stopped by itself. */
  readonly error: Error | null
  /** Numbers per second; null in the first second. */
  readonly perSecond: number | null
}

export type SavedJob = { readonly phase: 'running' | 'paused'; readonly query: string }

export type JobPlace = {
  readonly read: (number: E164) => Promise<Route>
  readonly known: Pick<KnownRoutes, 'get' | 'keep' | 'flush'>
  readonly pacer: () => Pacer
  /** Local milliseconds. */
  readonly now: () => number
  readonly load: () => SavedJob | null
  readonly save: (job: SavedJob | null) => void
  /** Runs the work and returns true, or returns false if another tab is doing it. */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>
}

export type ReadingJob = Readable<JobState> & {
  /** Loads the routes of these numbers unless they are already known. */
  readonly start: (numbers: readonly E164[], query: string) => Promise<void>
  readonly pause: () => void
  readonly cancel: () => void
}

/** The console sends at most six requests at a time. */
export const requestsInFlight = 6
/** Twilio allows 300 requests per second per account (R17); the rest is for other pages and clients. */
export const mostPerSecond = 230
/** The job stops after this many failures in a row. */
const failuresInARow = 5
const idle: JobState = { phase: 'idle', query: '', total: 0, done: 0, failed: 0, error: null, perSecond: null }

/** Loads many routes in the background, one request each. */
export function createReadingJob(place: JobPlace): ReadingJob {
  const saved = place.load()
  const atom = createAtom<JobState>(
    saved ? { ...idle, phase: saved.phase === 'running' ? 'interrupted' : 'paused', query: saved.query } : idle,
  )
  let run = 0
  let working = Promise.resolve()

  function show(next: Partial<JobState>): void {
    atom.set((state) => ({ ...state, ...next }))
  }

  async function work(numbers: readonly E164[], mine: number): Promise<void> {
    const pacer = place.pacer()
    const began = place.now()
    let [next, inARow] = [0, 0]
    const isMine = () => run === mine && atom.get().phase === 'running'

    const readOne = async (number: E164): Promise<void> => {
      const outcome = await place.read(number).catch((error: unknown) => error)
      if (run !== mine) return
      if (isRoute(outcome)) {
        place.known.keep(number, { route: outcome, readAt: place.now() })
        inARow = 0
        return
      }
      inARow += 1
      show({ failed: atom.get().failed + 1, error: errorOf(outcome) })
      if (inARow >= failuresInARow && isMine()) show({ phase: 'failed' })
    }
    const reader = async (): Promise<void> => {
      for (;;) {
        const number = numbers[next]
        next += 1
        if (number === undefined || !isMine()) return
        if (place.known.get(number) === undefined) {
          await pacer()
          if (!isMine()) return
          await readOne(number)
          if (run !== mine) return
        }
        const seconds = (place.now() - began) / 1000
        const done = atom.get().done + 1
        show({ done, perSecond: seconds < 1 ? atom.get().perSecond : done / seconds })
      }
    }

    await Promise.all(Array.from({ length: requestsInFlight }, reader))
    await place.known.flush()
    if (!isMine()) return
    place.save(null)
    show({ phase: 'done' })
  }

  async function begin(numbers: readonly E164[], query: string): Promise<void> {
    run += 1
    const mine = run
    place.save({ phase: 'running', query })
    show({ ...idle, phase: 'running', query, total: numbers.length })
    const asked = await place.alone(() => work(numbers, mine))
    if (!asked && run === mine) show({ ...idle, phase: 'elsewhere', query })
  }

  return {
    get: atom.get,
    subscribe: atom.subscribe,
    start: async (numbers, query) => {
      if (atom.get().phase === 'running') return
      // After a pause, requests in flight finish first.
      working = working.then(() => begin(numbers, query))
      await working
    },
    pause: () => {
      const { phase, query } = atom.get()
      if (phase !== 'running') return
      place.save({ phase: 'paused', query })
      show({ phase: 'paused' })
      void place.known.flush()
    },
    cancel: () => {
      run += 1
      place.save(null)
      show(idle)
      void place.known.flush()
    },
  }
}

const isRoute = (outcome: unknown): outcome is Route =>
  typeof outcome === 'object' &&
  outcome !== null &&
  'kind' in outcome &&
  (outcome.kind === 'implicit' || outcome.kind === 'explicit')

const errorOf = (outcome: unknown): Error => (outcome instanceof Error ? outcome : new Error(String(outcome)))

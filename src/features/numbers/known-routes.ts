import { createThrottledAtom, type ThrottledAtom } from '../../browser/throttled-atom.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import { encodeRoutes, type KnownRoute, parseStoredRoutes, type StoredRoutes } from './stored-routes.ts'

/**
 * Where routes are kept for the next visit, a batch at a time. They come back unparsed, the oldest batch first. Nothing
 * of it throws: `not-kept` costs the next visit only.
 */
export type RouteBackend = {
  readonly readAll: () => Promise<readonly unknown[] | 'not-kept'>
  readonly append: (routes: StoredRoutes) => Promise<unknown>
  readonly clear: () => Promise<unknown>
}

/** How routes stand in the memory of this tab: another object whenever some were read since. */
export type RoutesSnapshot = {
  readonly count: number
  /** No reading is older, in local milliseconds; null without any. */
  readonly since: number | null
  /** Undefined: not read. */
  readonly routeOf: (number: E164) => Route | undefined
}

export type KnownRoutes = {
  readonly get: (number: E164) => KnownRoute | undefined
  /** Of an older reading than the one that is known nothing is taken. */
  readonly note: (number: E164, known: KnownRoute) => void
  /** Notes it, and keeps it for the next visit. */
  readonly keep: (number: E164, known: KnownRoute) => void
  /** Writes what is to be kept. */
  readonly flush: () => Promise<void>
  /** Reads what earlier visits kept. Never fails: it goes on without. */
  readonly load: () => Promise<void>
  /** Told some time after a change, of many at once. */
  readonly shown: ThrottledAtom<RoutesSnapshot>['shown']
  /** Another account is in the place of this one. */
  readonly forget: () => Promise<void>
}

const shownEveryMs = 400
const flushAfterMs = 2_000
const batch = 500
/** What is older says too little to filter by. */
const keptForMs = 12 * 3_600_000

/**
 * Every number's route that this console has read. The cache of queries would hold a hundred thousand entries of a
 * kilobyte each; here a route is a few words.
 */
export function createKnownRoutes(backend: RouteBackend, now: () => number = Date.now): KnownRoutes {
  const known = new Map<E164, KnownRoute>()
  let since: number | null = null
  const look = (): RoutesSnapshot => ({ count: known.size, since, routeOf: (number) => known.get(number)?.route })
  const atom = createThrottledAtom(look(), shownEveryMs)
  let unsaved: [E164, KnownRoute][] = []
  let flushing: ReturnType<typeof setTimeout> | undefined
  let loading: Promise<void> | undefined
  let account = 0

  function note(number: E164, route: KnownRoute): void {
    const before = known.get(number)
    if (before && before.readAt >= route.readAt) return
    known.set(number, route)
    since = Math.min(since ?? route.readAt, route.readAt)
    atom.showSoon(look())
  }

  async function flush(): Promise<void> {
    clearTimeout(flushing)
    flushing = undefined
    const routes = unsaved
    unsaved = []
    if (routes.length > 0) await backend.append(encodeRoutes(routes))
  }

  async function read(): Promise<void> {
    const before = account
    const batches = await backend.readAll()
    if (account !== before || batches === 'not-kept') return
    for (const [number, route] of batches.flatMap(parseStoredRoutes)) {
      if (now() - route.readAt < keptForMs) note(number, route)
    }
    atom.showNow(look())
  }

  return {
    get: (number) => known.get(number),
    note,
    keep: (number, route) => {
      note(number, route)
      unsaved.push([number, route])
      if (unsaved.length >= batch) void flush()
      else flushing ??= setTimeout(() => void flush(), flushAfterMs)
    },
    flush,
    load: () => (loading ??= read()),
    shown: atom.shown,
    forget: async () => {
      account += 1
      known.clear()
      since = null
      unsaved = []
      atom.showNow(look())
      await backend.clear()
    },
  }
}

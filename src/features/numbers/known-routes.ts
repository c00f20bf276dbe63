import { createThrottledAtom, type ThrottledAtom } from '../../browser/throttled-atom.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { Route } from '../../domain/account/route.ts'
import { encodeRoutes, type KnownRoute, parseStoredRoutes, type StoredRoutes } from './stored-routes.ts'

/** Stores batches of routes for the next visit. They come back unparsed, oldest batch first. Nothing here throws. */
export type RouteBackend = {
  readonly readAll: () => Promise<readonly unknown[] | 'not-kept'>
  readonly append: (routes: StoredRoutes) => Promise<unknown>
  readonly clear: () => Promise<unknown>
}

/** The routes that this tab knows; a new object after each change. */
export type RoutesSnapshot = {
  readonly count: number
  /** When the oldest route was loaded, in local milliseconds; null if there is none. */
  readonly since: number | null
  /** Undefined: not loaded. */
  readonly routeOf: (number: E164) => Route | undefined
}

export type KnownRoutes = {
  readonly get: (number: E164) => KnownRoute | undefined
  /** Ignores a route that is older than the known one. */
  readonly note: (number: E164, known: KnownRoute) => void
  /** Notes it and stores it for the next visit. */
  readonly keep: (number: E164, known: KnownRoute) => void
  readonly flush: () => Promise<void>
  /** Loads the routes that earlier visits stored. Never fails. */
  readonly load: () => Promise<void>
  /** Throttled, so that one update tells of many changes. */
  readonly shown: ThrottledAtom<RoutesSnapshot>['shown']
  /** Called when another account replaces this one. */
  readonly forget: () => Promise<void>
}

const shownEveryMs = 400
const flushAfterMs = 2_000
const batch = 500
/** Older readings are too stale to filter on. */
const keptForMs = 12 * 3_600_000

/** All loaded routes. The query cache would need a kilobyte for each of 100,000 routes; this needs a few words. */
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

import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { createThrottledAtom } from '../browser/throttled-atom.ts'
import { type E164, parseE164 } from '../domain/base/e164.ts'
import type { Route } from '../domain/account/route.ts'
import { routeQueries } from './route-queries.ts'
import { visitStartedAt } from './visit.ts'

/** Routes of numbers that are loaded in the background. A component that observes each would render for each. */
type SweptRoutes = {
  /** Those loaded in this visit. */
  readonly routes: ReadonlyMap<E164, Route>
  readonly busy: boolean
}

/** Milliseconds until it begins: an operator who goes on at once needs the processor for the next page. */
const restsFor = 3_000

/** Leaves places in the queue for the page. */
const atOnce = 3
const nothing: SweptRoutes = { routes: new Map(), busy: false }

const atom = createThrottledAtom(nothing, 800)
export const sweptRoutes = atom.shown

export type RouteSweep = {
  /** Loads the routes of these numbers, unless the cache has them, and again when they become stale. */
  readonly cover: (numbers: readonly E164[]) => void
  readonly stop: () => void
}

export function startRouteSweep(client: QueryClient): RouteSweep {
  let covered: ReadonlySet<E164> = new Set()
  let loaded = new Map<E164, Route>()
  const waiting = new Set<E164>()
  let running = 0
  let stopped = false
  let begun = false
  const timer = setTimeout(() => {
    begun = true
    start()
  }, restsFor)

  function show(): void {
    atom.showSoon({ routes: new Map(loaded), busy: waiting.size + running > 0 })
  }

  /** Whether the route was loaded in this visit. */
  function note(number: E164): boolean {
    const state = client.getQueryState(routeQueries.number(number).queryKey)
    if (!state?.data || state.dataUpdatedAt < visitStartedAt) return false
    if (covered.has(number)) loaded.set(number, state.data)
    return true
  }

  async function work(): Promise<void> {
    for (const number of waiting) {
      if (stopped) break
      waiting.delete(number)
      // A failure leaves the route unknown; a page that needs it says so.
      await client.query(routeQueries.number(number)).catch(() => undefined)
    }
    running -= 1
    show()
  }

  function start(): void {
    if (stopped || !begun) return
    while (running < Math.min(atOnce, waiting.size)) {
      running += 1
      void work()
    }
  }

  const unsubscribe = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return
    const query = client.getQueryCache().get(event.query.queryHash)
    const number = query && numberOf(query.queryKey)
    if (number === undefined) return
    if (event.action.type === 'success') {
      note(number)
      soon()
    }
    // A page that observes it loads it again by itself.
    if (event.action.type === 'invalidate' && query?.getObserversCount() === 0) {
      waiting.add(number)
      soon()
    }
  })

  /** In one step for the many events of one task. */
  let planned = false
  function soon(): void {
    if (planned || stopped) return
    planned = true
    setTimeout(() => {
      planned = false
      start()
      show()
    }, 100)
  }

  return {
    cover: (numbers) => {
      covered = new Set(numbers)
      loaded = new Map()
      for (const number of covered) if (!note(number)) waiting.add(number)
      start()
      show()
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      unsubscribe()
      atom.showNow(nothing)
    },
  }
}

/** Undefined for any other query than a number's route. */
function numberOf(key: QueryKey): E164 | undefined {
  const [what, leg, text] = key.map(String)
  const [route, origination] = routeQueries.numbersKey
  return what === route && leg === origination && text !== undefined ? parseE164(text) : undefined
}

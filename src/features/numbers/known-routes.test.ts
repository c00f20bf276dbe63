import { expect, test, vi } from 'vitest'
import { createKnownRoutes, type RouteBackend } from './known-routes.ts'
import { e164, routedTo } from './row-fixture.ts'
import type { StoredRoutes } from './stored-routes.ts'

const [office, night] = [e164('+14025551212'), e164('+353209110009')]

function memory(): RouteBackend & { readonly batches: unknown[] } {
  const batches: unknown[] = []
  return {
    batches,
    readAll: () => Promise.resolve(structuredClone(batches)),
    append: (routes: StoredRoutes) => Promise.resolve(void batches.push(routes)),
    clear: () => Promise.resolve(void batches.splice(0)),
  }
}

test('the next visit knows stored routes, including implicit ones', async () => {
  const backend = memory()
  const first = createKnownRoutes(backend)
  first.keep(office, { route: routedTo('ie1'), readAt: 1_000 })
  first.keep(night, { route: { kind: 'implicit' }, readAt: 2_000 })
  await first.flush()

  const second = createKnownRoutes(backend, () => 3_000)
  await second.load()
  expect(second.get(office)).toEqual({ route: routedTo('ie1'), readAt: 1_000 })
  expect(second.get(night)).toEqual({ route: { kind: 'implicit' }, readAt: 2_000 })
  expect(second.shown.get()).toMatchObject({ count: 2, since: 1_000 })
})

test('routes older than half a day are ignored', async () => {
  const backend = memory()
  const first = createKnownRoutes(backend)
  first.keep(office, { route: routedTo('ie1'), readAt: 1_000 })
  await first.flush()
  const later = createKnownRoutes(backend, () => 13 * 3_600_000)
  await later.load()
  expect(later.get(office)).toBeUndefined()
  expect(later.shown.get()).toMatchObject({ count: 0, since: null })
})

test('the latest reading wins, in whichever order readings arrive', async () => {
  const backend = memory()
  const routes = createKnownRoutes(backend)
  routes.note(office, { route: routedTo('au1'), readAt: 3_000 })
  routes.note(office, { route: routedTo('us1'), readAt: 2_000 })
  expect(routes.get(office)?.readAt).toBe(3_000)
  routes.note(office, { route: routedTo('ie1'), readAt: 4_000 })
  expect(routes.get(office)?.route).toEqual(routedTo('ie1'))
})

test('batches of another shape and invalid numbers are ignored', async () => {
  const backend = memory()
  backend.batches.push('?', { version: 2, routes: [] }, { version: 1, routes: [['not a number', 'us1', 0, 0, 1]] })
  backend.batches.push({ version: 1, routes: [[office, 'us2', 0, 0, 1]] })
  backend.batches.push({ version: 1, routes: [[night, '', 0, 0, 1]] })
  const routes = createKnownRoutes(backend, () => 2)
  await routes.load()
  expect(routes.get(office)).toBeUndefined()
  expect(routes.get(night)?.route).toEqual({ kind: 'implicit' })
})

test('forgetting drops all routes, even those still loading', async () => {
  const backend = memory()
  const before = createKnownRoutes(backend)
  before.keep(office, { route: routedTo('ie1'), readAt: 1_000 })
  await before.flush()
  const routes = createKnownRoutes(backend)
  const loading = routes.load()
  const forgetting = routes.forget()
  await Promise.all([loading, forgetting])
  expect(routes.get(office)).toBeUndefined()
  expect(backend.batches).toEqual([])
})

test('one update tells of many changes', () => {
  vi.useFakeTimers()
  const routes = createKnownRoutes(memory())
  const listener = vi.fn()
  routes.shown.subscribe(listener)
  for (let at = 0; at < 100; at += 1) routes.note(e164(`+1402555${1000 + at}`), { route: routedTo('us1'), readAt: 1 })
  vi.advanceTimersByTime(1_000)
  vi.useRealTimers()
  expect(listener).toHaveBeenCalledOnce()
  expect(routes.shown.get().count).toBe(100)
})

test('failing storage does not affect this visit', async () => {
  const refuse = () => Promise.resolve('not-kept' as const)
  const routes = createKnownRoutes({ readAll: refuse, append: refuse, clear: refuse })
  await routes.load()
  routes.keep(office, { route: routedTo('ie1'), readAt: 1_000 })
  await routes.flush()
  expect(routes.get(office)?.route).toEqual(routedTo('ie1'))
})

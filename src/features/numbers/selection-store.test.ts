import { expect, test } from 'vitest'
import { parseFilters } from '../../shared/list-filters.ts'
import { type NumberFilters, numberFilters } from './number-filters.ts'
import { noon, numberRow } from './row-fixture.ts'
import { createSelectionStore } from './selection-store.ts'
import { createSlices } from './time-slices.ts'

const filters = (q: string): NumberFilters => parseFilters(numberFilters, { q })
const of = (query: NumberFilters, count: number) => ({
  directory: {
    rows: Array.from({ length: count }, (_, at) => numberRow(`+1402555${1000 + at}`)),
    regionsRead: [],
  },
  filters: query,
  trunkNames: new Map(),
  routeOf: () => undefined,
  now: noon,
})

/** Rests at every chance. */
const slow = (signal: AbortSignal) => ({ ...createSlices(signal), isOver: () => true })

test('of several filters in quick succession, only the last is selected', async () => {
  const store = createSelectionStore(slow)
  const seen: string[] = []
  store.subscribe(() => seen.push(store.get()?.filters.query ?? ''))
  store.ask(of(filters('4'), 1_000))
  store.ask(of(filters('40'), 1_000))
  store.ask(of(filters('402'), 1_000))
  await expect.poll(() => store.get()?.rows).toHaveLength(1_000)
  expect(seen).toEqual(['402'])
})

test('new numbers do not interrupt a selection; one more selection follows it', async () => {
  const store = createSelectionStore(slow)
  const seen: number[] = []
  store.subscribe(() => seen.push(store.get()?.rows.length ?? 0))
  store.ask(of(filters(''), 100))
  store.ask(of(filters(''), 200))
  store.ask(of(filters(''), 300))
  await expect.poll(() => store.get()?.rows).toHaveLength(300)
  expect(seen).toEqual([100, 300])
})

import { expect, test } from 'vitest'
import { parseFilters } from '../../shared/list-filters.ts'
import { needsRoutes, numberFilters } from './number-filters.ts'

const nothing = { query: '', routed: null, state: null, sort: 'number', unknown: [] }

test.each([
  [{}, nothing],
  [
    { q: ' (402) 555', routed: 'IE1', state: 'Not-Connected', sort: '-TRUNK' },
    { query: ' (402) 555', routed: 'ie1', state: 'not-connected', sort: '-trunk', unknown: [] },
  ],
  [{ routed: 'ashburn' }, { ...nothing, unknown: ['“ashburn” is not a Region; showing all'] }],
  [{ state: 'happy' }, { ...nothing, unknown: ['“happy” is not a state of a number; showing all'] }],
  [{ sort: 'size' }, { ...nothing, unknown: ['“size” is not an order; sorted by number'] }],
])('%j', (search, filters) => {
  expect(parseFilters(numberFilters, search)).toEqual(filters)
})

test('only filters on Region or state need routes', () => {
  expect(needsRoutes(parseFilters(numberFilters, { q: '402' }))).toBe(false)
  expect(needsRoutes(parseFilters(numberFilters, { routed: 'au1' }))).toBe(true)
  expect(needsRoutes(parseFilters(numberFilters, { state: 'implicit' }))).toBe(true)
})

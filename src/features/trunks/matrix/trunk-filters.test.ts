import { expect, test } from 'vitest'
import { parseFilters } from '../../../shared/list-filters.ts'
import { trunkFilters } from './trunk-filters.ts'

const nothing = { query: '', active: null, instance: null, now: null, sort: 'name', unknown: [] }

test.each([
  [{}, nothing],
  [
    { q: ' +1 (402) ', active: 'ie1', instance: 'standby', now: 'split', sort: '-numbers' },
    { query: ' +1 (402) ', active: 'ie1', instance: 'standby', now: 'split', sort: '-numbers', unknown: [] },
  ],
  [{ active: 'mars' }, { ...nothing, unknown: ['“mars” is not a Region; showing all'] }],
  [{ instance: 'asleep' }, { ...nothing, unknown: ['“asleep” is not a state of an instance; showing all'] }],
  [{ now: 'banana' }, { ...nothing, unknown: ['“banana” is not a state of a trunk; showing all'] }],
  [{ sort: 'colour' }, { ...nothing, unknown: ['“colour” is not an order; sorted by name'] }],
])('%j', (search, filters) => {
  expect(parseFilters(trunkFilters, search)).toEqual(filters)
})

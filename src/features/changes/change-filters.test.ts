import { describe, expect, test } from 'vitest'
import { at, ofNumber, oldRecord, toIe1 } from '../../ledger/change-fixture.ts'
import { isFiltering, type ListSearch, parseFilters } from '../../shared/list-filters.ts'
import { changeFilters, filterChanges } from './change-filters.ts'

const failed = { ...ofNumber, id: 'c3', result: 'refused', dateUpdated: null, by: 'S. Brennan', to: 'au1' } as const
const records = [oldRecord, { ...toIe1, reason: 'Fibre cut in Ashburn' }, ofNumber, failed]

const found = (search: ListSearch) =>
  filterChanges(records, parseFilters(changeFilters, search), at('12:01:00')).map(({ id }) => id)

test.each<[ListSearch, readonly string[]]>([
  [{}, ['c3', 'c2', 'c1', 'old']],
  [{ leg: 'origination' }, ['c3', 'c2']],
  [{ region: 'au1' }, ['c3']],
  [{ region: 'us1' }, ['c3', 'c2', 'c1', 'old']],
  [{ result: 'failed' }, ['c3']],
  [{ result: 'propagating' }, ['c2', 'c1']],
  [{ who: 'S. Brennan' }, ['c3']],
  [{ who: 'not-recorded' }, ['old']],
  [{ q: '(402) 555-1212' }, ['c3', 'c2']],
  [{ q: 'fibre ASHBURN' }, ['c1']],
  [{ q: 'east-mountain' }, ['c1', 'old']],
  [{ q: 'okafor', leg: 'termination' }, ['c1']],
  [{ result: 'banana', leg: 'sideways' }, ['c3', 'c2', 'c1', 'old']],
])('%j finds %j', (search, ids) => {
  expect(found(search)).toEqual(ids)
})

describe('the URL', () => {
  test('reports values that are not choices', () => {
    expect(parseFilters(changeFilters, { result: 'banana', region: 'jp1', leg: 'termination' }).unknown).toEqual([
      '“jp1” is not a Region; showing all',
      '“banana” is not a result of a change; showing all',
    ])
  })

  test('does not filter by values that are not choices', () => {
    expect(isFiltering(changeFilters, parseFilters(changeFilters, { result: 'banana' }))).toBe(false)
    expect(isFiltering(changeFilters, parseFilters(changeFilters, { who: 'M. Okafor' }))).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { at, ofNumber, oldRecord, toIe1 } from '../../ledger/change-fixture.ts'
import { type ChangeSearch, filterChanges, isFilteringChanges, parseChangeFilters } from './change-filters.ts'

const failed = { ...ofNumber, id: 'c3', result: 'refused', dateUpdated: null, by: 'S. Brennan', to: 'au1' } as const
const records = [oldRecord, { ...toIe1, reason: 'Fibre cut in Ashburn' }, ofNumber, failed]

const found = (search: ChangeSearch) =>
  filterChanges(records, parseChangeFilters(search), at('12:01:00')).map(({ id }) => id)

test.each<[ChangeSearch, readonly string[]]>([
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

describe('the address', () => {
  test('names what is none of the choices', () => {
    expect(parseChangeFilters({ result: 'banana', region: 'jp1', leg: 'termination' }).unknown).toEqual([
      'jp1',
      'banana',
    ])
  })

  test('filters nothing with what is none of the choices', () => {
    expect(isFilteringChanges(parseChangeFilters({ result: 'banana' }))).toBe(false)
    expect(isFilteringChanges(parseChangeFilters({ who: 'M. Okafor' }))).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { withUrlText } from '../../domain/base/url-choices.ts'
import {
  type NumberFilterKey,
  isFiltering,
  needsRoutes,
  parseNumberFilters,
  unknownNumberFilterText,
  withoutNumberFilters,
} from './number-filters.ts'

test('an empty query shows all numbers, sorted by number', () => {
  expect(parseNumberFilters({})).toEqual({ query: '', routed: null, state: null, order: 'number', unknown: [] })
  expect(isFiltering(parseNumberFilters({ sort: '-name' }))).toBe(false)
})

test('values are taken in either case, and the text of the search as it was typed', () => {
  expect(parseNumberFilters({ q: ' (402) 555', routed: 'IE1', state: 'Not-Connected', sort: '-TRUNK' })).toEqual({
    query: ' (402) 555',
    routed: 'ie1',
    state: 'not-connected',
    order: '-trunk',
    unknown: [],
  })
})

test('only what depends on the route needs it to be read', () => {
  expect(needsRoutes(parseNumberFilters({ q: '402' }))).toBe(false)
  expect(needsRoutes(parseNumberFilters({ routed: 'au1' }))).toBe(true)
  expect(needsRoutes(parseNumberFilters({ state: 'implicit' }))).toBe(true)
})

describe('a value that is none filters nothing and is named', () => {
  test.each([
    ['routed', 'ashburn', '“ashburn” is no Region: showing all'],
    ['state', 'happy', '“happy” is no state of a number: showing all'],
    ['sort', 'size', '“size” is no order: sorted by number'],
  ] as const)('%s=%s', (key, text, sentence) => {
    const { unknown, ...filters } = parseNumberFilters({ [key]: text })
    expect(filters).toEqual({ query: '', routed: null, state: null, order: 'number' })
    expect(unknown.map(unknownNumberFilterText)).toEqual([sentence])
  })
})

test('an emptied filter leaves the address, and clearing keeps an order that is one', () => {
  expect(withUrlText({ q: '402', sort: 'name' }, 'q', '')).toEqual({ sort: 'name' })
  expect(withUrlText<NumberFilterKey>({}, 'routed', 'ie1')).toEqual({ routed: 'ie1' })
  expect(withoutNumberFilters({ q: '402', routed: 'ie1', sort: 'name' })).toEqual({ sort: 'name' })
  expect(withoutNumberFilters({ q: '402', sort: 'size' })).toEqual({})
})

import { assert, constantFrom, dictionary, property, string } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type FilterSpec,
  isFiltering,
  isFilteringBeside,
  parseFilters,
  regionChoices,
  withFilters,
  withoutFilters,
} from './list-filters.ts'

const spec = {
  region: { label: 'Region', any: 'Any', choices: regionChoices, isNot: 'a Region' },
  now: { label: 'Now', any: 'Any', choices: { split: 'Split', aligned: 'Aligned' }, isNot: 'a state of a trunk' },
  who: { label: 'Who', any: 'Anybody' },
  sort: { label: 'Sort', initial: 'name', choices: { name: 'Name', '-name': 'Z first' }, isNot: 'an order' },
} as const satisfies FilterSpec

const nothing = { query: '', region: null, now: null, who: null, sort: 'name', unknown: [] }

describe('reading the URL', () => {
  it('accepts every choice in upper or lower case, and keeps the search text as typed', () => {
    expect(
      parseFilters(spec, { q: ' +1 (402) ', region: 'IE1', now: ' Split', who: 'M. Okafor', sort: '-NAME' }),
    ).toEqual({
      query: ' +1 (402) ',
      region: 'ie1',
      now: 'split',
      who: 'M. Okafor',
      sort: '-name',
      unknown: [],
    })
  })

  it('does not filter and uses the initial order when the URL is empty', () => {
    expect(parseFilters(spec, {})).toEqual(nothing)
    expect(parseFilters(spec, { region: ' ', who: '', sort: '' })).toEqual(nothing)
  })

  it.each([
    ['region', 'mars', '“mars” is not a Region; showing all'],
    ['now', 'banana', '“banana” is not a state of a trunk; showing all'],
    ['sort', 'colour', '“colour” is not an order; sorted by name'],
    // A property of Object.prototype is not a choice.
    ['now', 'constructor', '“constructor” is not a state of a trunk; showing all'],
  ])('ignores an unknown %s and says so', (key, text, sentence) => {
    expect(parseFilters(spec, { [key]: text })).toEqual({ ...nothing, unknown: [sentence] })
  })

  it('shortens a very long value', () => {
    expect(parseFilters(spec, { now: 'x'.repeat(5_000) }).unknown[0]?.length).toBeLessThan(100)
  })

  it('accepts or reports every value', () => {
    const keys = ['region', 'now'] as const
    assert(
      property(dictionary(constantFrom(...keys), string()), (search) => {
        const filters = parseFilters(spec, search)
        const taken = keys.filter((key) => filters[key] !== null)
        expect(taken.length + filters.unknown.length).toBe(keys.filter((key) => search[key]?.trim()).length)
      }),
    )
  })
})

test.each([
  [{}, false, false],
  [{ sort: '-name' }, false, false],
  [{ now: 'banana' }, false, false],
  [{ q: ' ' }, false, false],
  [{ q: 'east' }, true, false],
  [{ region: 'au1' }, true, true],
  [{ who: 'M. Okafor' }, true, true],
])('%j filters the list: %s, other than by the search: %s', (search, narrows, beside) => {
  expect(isFiltering(spec, parseFilters(spec, search))).toBe(narrows)
  expect(isFilteringBeside(spec, parseFilters(spec, search))).toBe(beside)
})

describe('writing the URL', () => {
  it('sets one value and leaves the others', () => {
    expect(withFilters({ q: 'east', now: 'split' }, { now: 'aligned' })).toEqual({ q: 'east', now: 'aligned' })
  })

  it('removes an empty value', () => {
    expect(withFilters({ q: 'east', now: 'split' }, { now: '' })).toEqual({ q: 'east' })
    expect(withFilters({ q: 'east' }, { q: undefined })).toEqual({})
  })

  it('keeps keys that are not filters of this page', () => {
    expect(withFilters({ demo: '0', q: 'east' }, { q: '' })).toEqual({ demo: '0' })
    expect(withoutFilters(spec, { demo: '0', q: 'east', who: 'M. Okafor' })).toEqual({ demo: '0' })
  })

  it('keeps a valid order when the filters are cleared', () => {
    expect(withoutFilters(spec, { q: 'east', now: 'banana', sort: '-name' })).toEqual({ sort: '-name' })
    expect(withoutFilters(spec, { q: 'east', sort: 'colour' })).toEqual({})
  })
})

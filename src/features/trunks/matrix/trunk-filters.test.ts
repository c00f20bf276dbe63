import { assert, constantFrom, dictionary, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withUrlText } from '../../../domain/base/url-choices.ts'
import { isFiltering, parseTrunkFilters, unknownFilterText, withoutFilters } from './trunk-filters.ts'

describe('reading the URL', () => {
  it('takes every choice', () => {
    expect(
      parseTrunkFilters({ q: ' +1 (402) ', active: 'ie1', instance: 'standby', now: 'split', sort: '-numbers' }),
    ).toEqual({
      query: ' +1 (402) ',
      active: 'ie1',
      instance: 'standby',
      now: 'split',
      sort: '-numbers',
      unknown: [],
    })
  })

  it('filters nothing and sorts by name without any', () => {
    const filters = parseTrunkFilters({})
    expect(filters).toEqual({ query: '', active: null, instance: null, now: null, sort: 'name', unknown: [] })
    expect(isFiltering(filters)).toBe(false)
  })

  it('does not mind upper case', () => {
    expect(parseTrunkFilters({ active: 'IE1', now: 'Aligned' })).toMatchObject({
      active: 'ie1',
      now: 'aligned',
      unknown: [],
    })
  })

  it.each([
    ['active', 'mars', '“mars” is no Region: showing all'],
    ['instance', 'asleep', '“asleep” is no state of an instance: showing all'],
    ['now', 'banana', '“banana” is no state of a trunk: showing all'],
    ['sort', 'colour', '“colour” is no order: sorted by name'],
  ] as const)('says of an unknown %s that it is none', (key, text, sentence) => {
    const { unknown, ...filters } = parseTrunkFilters({ [key]: text })
    expect(unknown.map(unknownFilterText)).toEqual([sentence])
    expect(filters).toEqual({ query: '', active: null, instance: null, now: null, sort: 'name' })
  })

  it('cuts off an endless value', () => {
    const [sentence] = parseTrunkFilters({ now: 'x'.repeat(5_000) }).unknown.map(unknownFilterText)
    expect(sentence?.length).toBeLessThan(100)
  })

  it('takes or tells every value, whatever somebody typed', () => {
    const keys = ['active', 'instance', 'now'] as const
    const typed = dictionary(constantFrom(...keys), string())
    assert(
      property(typed, (search) => {
        const filters = parseTrunkFilters(search)
        const taken = keys.filter((key) => filters[key] !== null)
        const told = filters.unknown.map(({ key }) => key)
        expect([...taken, ...told].toSorted()).toEqual(keys.filter((key) => search[key]?.trim()).toSorted())
      }),
    )
  })
})

describe('writing the URL', () => {
  it('sets one value and leaves the others', () => {
    expect(withUrlText({ q: 'east', now: 'split' }, 'now', 'aligned')).toEqual({ q: 'east', now: 'aligned' })
  })

  it('takes an empty value out', () => {
    expect(withUrlText({ q: 'east', now: 'split' }, 'now', '')).toEqual({ q: 'east' })
    expect(withUrlText({ q: 'east' }, 'q', null)).toEqual({})
  })

  it('keeps what is not a filter of this page', () => {
    const search: Record<string, string> = { demo: '0', q: 'east' }
    expect(withUrlText(search, 'q', '')).toEqual({ demo: '0' })
  })

  it('keeps the order when the filters are cleared, unless it is none', () => {
    expect(withoutFilters({ q: 'east', now: 'banana', sort: 'now' })).toEqual({ sort: 'now' })
    expect(withoutFilters({ q: 'east', sort: 'colour' })).toEqual({})
  })
})

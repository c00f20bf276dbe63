import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import {
  eastMountainFacts,
  numberAt,
  numberFacts,
  originationUrl,
  propagatingTo,
  regionUnread,
  settledIn,
  withInstance,
  withNumber,
  withParts,
} from '../../../domain/account/facts-fixture.ts'
import { filterTrunks } from './filter-trunks.ts'
import { rowOf } from './row-fixture.ts'
import { sortTrunks } from './sort-trunks.ts'
import { type ListSearch, parseFilters } from '../../../shared/list-filters.ts'
import { trunkFilters } from './trunk-filters.ts'

const east = eastMountainFacts()
const noUrl = { originationUrls: [originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })] }
const unreadNumber = { ...numberFacts({ number: numberAt(1) }), route: undefined }

const worlds = {
  aligned: east,
  'pbx in ie1': { ...east, terminationRoute: settledIn('ie1') },
  'numbers in ie1': withNumber(east, { route: settledIn('ie1') }),
  propagating: { ...east, terminationRoute: propagatingTo('ie1') },
  'ie1 incomplete': withParts(east, 'ie1', noUrl),
  stranded: withParts(withNumber(east, { route: settledIn('ie1') }), 'ie1', noUrl),
  'us1 only': withInstance({ ...east, numbers: [] }, 'ie1', null),
  'a number unread': { ...east, numbers: [numberFacts(), unreadNumber] },
  'route unread': { ...east, terminationRoute: undefined },
  'parts unread': { ...east, parts: {} },
  'ie1 silent': regionUnread(east, 'ie1'),
} satisfies Record<string, TrunkFacts>

const rows = Object.entries(worlds).map(([name, facts]) => rowOf({ ...facts, trunk: { ...facts.trunk, name } }))

function filtered(search: ListSearch) {
  const { rows: shown, maybe } = filterTrunks(rows, parseFilters(trunkFilters, search))
  return { shown: shown.map(({ trunk }) => trunk.name), maybe: maybe.map(({ trunk }) => trunk.name) }
}

const unsure = ['a number unread', 'route unread', 'parts unread', 'ie1 silent']

describe('matching trunks, and those that could match', () => {
  it('are all trunks without filters', () => {
    expect(filtered({})).toEqual({ shown: Object.keys(worlds), maybe: [] })
  })

  it('are active in a Region if calls of either leg arrive there', () => {
    expect(filtered({ active: 'ie1' })).toEqual({
      shown: ['pbx in ie1', 'numbers in ie1', 'propagating', 'stranded'],
      maybe: ['a number unread', 'route unread'],
    })
    expect(filtered({ active: 'au1' })).toEqual({ shown: [], maybe: ['a number unread', 'route unread'] })
  })

  it('have an incomplete instance, even if a leg of it is lit', () => {
    expect(filtered({ instance: 'incomplete' })).toEqual({
      shown: ['ie1 incomplete', 'stranded'],
      maybe: ['parts unread', 'ie1 silent'],
    })
  })

  it('have a standby instance', () => {
    expect(filtered({ instance: 'standby' })).toEqual({ shown: ['aligned'], maybe: unsure })
  })

  it('have no instance in some Region', () => {
    expect(filtered({ instance: 'none' }).shown).toEqual(Object.keys(worlds))
  })

  it.each([
    ['stranded', ['stranded']],
    ['split', ['pbx in ie1', 'numbers in ie1']],
    ['propagating', ['propagating']],
    ['aligned', ['aligned', 'ie1 incomplete', 'us1 only']],
    ['no-traffic', []],
  ])('are %s now, never a trunk that has not loaded', (now, shown) => {
    expect(filtered({ now })).toEqual({ shown, maybe: unsure })
  })

  it('match all filters; a trunk that one filter excludes is not a maybe', () => {
    expect(filtered({ active: 'ie1', now: 'split' })).toEqual({
      shown: ['pbx in ie1', 'numbers in ie1'],
      maybe: ['a number unread', 'route unread'],
    })
  })
})

describe('what further loading cannot change', () => {
  const partly = {
    propagating: { ...worlds['a number unread'], terminationRoute: propagatingTo('us1') },
    split: { ...worlds['a number unread'], terminationRoute: settledIn('ie1') },
    aligned: worlds['a number unread'],
  }
  const partlyLoaded = Object.entries(partly).map(([name, facts]) =>
    rowOf({ ...facts, trunk: { ...facts.trunk, name } }),
  )

  it.each([
    ['stranded', [], ['propagating', 'split', 'aligned']],
    ['propagating', ['propagating'], ['split', 'aligned']],
    ['split', ['split'], ['aligned']],
    ['aligned', [], ['aligned']],
  ])('matches now=%s', (now, shown, maybe) => {
    const found = filterTrunks(partlyLoaded, parseFilters(trunkFilters, { now }))
    expect(found.rows.map(({ trunk }) => trunk.name)).toEqual(shown)
    expect(found.maybe.map(({ trunk }) => trunk.name)).toEqual(maybe)
  })

  it('decides the order', () => {
    const names = sortTrunks(partlyLoaded.toReversed(), 'now').map(({ trunk }) => trunk.name)
    expect(names).toEqual(['propagating', 'split', 'aligned'])
  })
})

describe('the order', () => {
  const names = (sort: Parameters<typeof sortTrunks>[1]) => sortTrunks(rows, sort).map(({ trunk }) => trunk.name)

  it('by name is the given order, or its reverse', () => {
    expect(names('name')).toEqual(Object.keys(worlds))
    expect(names('-name')).toEqual(Object.keys(worlds).toReversed())
  })

  it('by the number of numbers', () => {
    expect(names('-numbers')[0]).toBe('a number unread')
    expect(names('numbers')[0]).toBe('us1 only')
  })

  it('by findings is failing, changing, split, unknown, then the rest', () => {
    expect(names('now')).toEqual([
      'stranded',
      'propagating',
      'pbx in ie1',
      'numbers in ie1',
      ...unsure,
      'aligned',
      'ie1 incomplete',
      'us1 only',
    ])
  })
})
